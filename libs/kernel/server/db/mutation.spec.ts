import { newId, notFound } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { guest, system, type Actor } from '../actor';
import { roomSeq } from '../log/catch-up';
import { addNote, noteSlice } from '../log/specs/note.testing';
import type { Tx } from './tx';

let app: TestApp;
let note: string;
beforeAll(async () => {
  app = await createTestApp({ slices: [noteSlice] });
});
beforeEach(async () => {
  note = newId();
  await addNote(app.db, note);
});
afterAll(() => app.close());

const withMutation = (id: string, digest = 'digest'): Actor => ({ ...system('test'), mutation: { id, digest } });
const addAnonymousLine = (actor: Actor) =>
  app.db.write(actor, async (tx) => {
    const [row] = await tx.query<{ id: string }>('INSERT INTO note_line (note) VALUES ($1) RETURNING id', [note]);
    tx.emit(`topic:${note}`, { type: 'line.added', version: 1, payload: {} });
    return { id: row!.id };
  });
const count = async () => (await app.db.query<{ n: number }>('SELECT count(*)::int AS n FROM note_line WHERE note = $1', [note]))[0]!.n;

describe('a mutation id', () => {
  test('makes a repeated change harmless: same answer, one change', async () => {
    const actor = withMutation(newId());
    const first = await addAnonymousLine(actor);
    const second = await addAnonymousLine(actor);
    expect(second).toEqual(first);
    expect(await count()).toBe(1);
  });

  test('sent twenty times at once still makes one change, and all get its answer', async () => {
    const actor = withMutation(newId());
    const answers = await Promise.all(Array.from({ length: 20 }, () => addAnonymousLine(actor)));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(await count()).toBe(1);
  });

  test('of a change that could not be made again is answered as it was, and nothing of the second try stays', async () => {
    const actor = withMutation(newId());
    const first = await addAnonymousLine(actor);
    const again = (fail: (tx: Tx) => Promise<unknown>) => app.db.write(actor, async (tx) => {
      await tx.query('INSERT INTO note_line (note) VALUES ($1)', [note]);
      tx.emit(`topic:${note}`, { type: 'line.added', version: 1, payload: {} });
      return fail(tx);
    });
    for (const fail of [() => Promise.reject(notFound()), (tx: Tx) => tx.query('SELECT 1 / 0'), () => Promise.resolve('something else')]) {
      expect(await again(fail)).toEqual(first);
    }
    expect(await count()).toBe(1);
    expect(await roomSeq(app.db, `topic:${note}`)).toBe(1);
  });

  test('used for another request is refused', async () => {
    const id = newId();
    await addAnonymousLine(withMutation(id, 'one'));
    await expect(addAnonymousLine(withMutation(id, 'other'))).rejects.toMatchObject({ code: 'mutation-reused', status: 409 });
    expect(await count()).toBe(1);
  });

  test('of a change that failed can be used again', async () => {
    const actor = withMutation(newId());
    const failing = app.db.write(actor, async (tx) => void (await tx.query('SELECT 1 / 0')));
    await expect(failing).rejects.toThrow();
    await addAnonymousLine(actor);
    expect(await count()).toBe(1);
  });

  test('of a guest whom nothing names gets nobody’s stored answer', async () => {
    const id = newId();
    const unnamed = (): Actor => ({ ...guest(), mutation: { id, digest: 'digest' } });
    const [first, second] = [await addAnonymousLine(unnamed()), await addAnonymousLine(unnamed())];
    expect(second).not.toEqual(first);
    expect(await app.db.query('SELECT 1 FROM mutation WHERE id = $1', [id])).toEqual([]);
    const named = (guestId: string): Actor => ({ ...unnamed(), guestId }) as Actor;
    const third = await addAnonymousLine(named('uno'));
    expect([await addAnonymousLine(named('uno')), await addAnonymousLine(named('dos'))]).toEqual([third, expect.not.objectContaining(third)]);
  });

  test('is each actor’s own', async () => {
    const id = newId();
    await addAnonymousLine(withMutation(id));
    await addAnonymousLine({ ...system('other'), mutation: { id, digest: 'digest' } });
    expect(await count()).toBe(2);
  });
});
