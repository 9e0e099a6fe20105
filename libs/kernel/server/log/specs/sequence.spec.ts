import { newId } from '../../../contract';
import { createTestApp, type TestApp } from '../../../testing';
import { system } from '../../actor';
import { addLine, addNote, noteSlice } from './note.testing';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [noteSlice] });
});
afterAll(() => app.close());

const WRITERS = 16;
const LINES_EACH = 25;
const actor = system('test');
const seqs = async (room: string) => (await app.db.query<{ seq: string }>('SELECT seq FROM event WHERE room = $1 ORDER BY id', [room])).map((row) => Number(row.seq));

describe('a room’s sequence', () => {
  test('is gapless and in row order when many write at once', async () => {
    const note = newId();
    await addNote(app.db, note);
    const write = async (writer: number) => {
      for (let line = 0; line < LINES_EACH; line++) {
        await app.db.write(actor, async (tx) => {
          tx.emit(`topic:${note}`, { type: 'line.added', version: 1, payload: { writer, line } });
        });
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    expect(await seqs(`topic:${note}`)).toEqual(Array.from({ length: WRITERS * LINES_EACH }, (_, index) => index + 1));
  });

  test('leaves no gap where a transaction was rolled back', async () => {
    const note = newId();
    await addNote(app.db, note);
    await addLine(app.db, actor, note, 'first');
    await expect(
      app.db.write(actor, async (tx) => {
        tx.emit(`topic:${note}`, { type: 'line.added', version: 1, payload: {} });
        await tx.query('SELECT 1 / 0');
      }),
    ).rejects.toThrow();
    await addLine(app.db, actor, note, 'second');
    expect(await seqs(`topic:${note}`)).toEqual([1, 2]);
  });

  test('survives transactions that touch the same rooms in opposite orders', async () => {
    const [a, b] = [newId(), newId()];
    const both = (first: string, second: string) =>
      app.db.write(actor, async (tx) => {
        tx.emit(`topic:${first}`, { type: 'x', version: 1, payload: {} });
        tx.emit(`topic:${second}`, { type: 'x', version: 1, payload: {} });
      });
    await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? both(a, b) : both(b, a))));
    expect(await seqs(`topic:${a}`)).toHaveLength(40);
    expect((await seqs(`topic:${b}`)).at(-1)).toBe(40);
  });

  test('events are read back with their payload and actor, several of one room in one transaction in order', async () => {
    const room = `topic:${newId()}`;
    await app.db.write(actor, async (tx) => {
      for (const n of [1, 2, 3]) tx.emit(room, { type: 'x', version: 1, payload: { n } });
    });
    const rows = await app.db.query<{ seq: string; payload: { n: number } }>('SELECT seq, payload FROM event WHERE room = $1 ORDER BY seq', [room]);
    expect(rows.map((row) => [Number(row.seq), row.payload.n])).toEqual([[1, 1], [2, 2], [3, 3]]);
  });
});
