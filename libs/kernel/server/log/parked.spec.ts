import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system } from '../actor';
import type { Consumer } from './consumer';
import { Consumers } from './consumers';
import { noteSlice } from './specs/note.testing';

let app: TestApp;
let consumers: Consumers;
beforeEach(async () => {
  app = await createTestApp({ slices: [noteSlice] });
  consumers = new Consumers(app.db, () => undefined);
});
afterEach(() => app.close());

const tell = (n: number) => app.db.write(system('test'), async (tx) => tx.emit(`topic:${newId()}`, { type: 'added', version: 1, payload: { n } }));
const lines = async () => (await app.db.query<{ text: string }>('SELECT text FROM note_line ORDER BY id')).map(({ text }) => text);

/** Writes down every number; those in `bad` it cannot take. */
const recorder = (bad: Set<number>): Consumer => ({
  name: 'parking',
  types: ['added'],
  handle: async (tx, events) => {
    for (const { body } of events) {
      const { n } = body.payload as { n: number };
      await tx.query('INSERT INTO note_line (text) VALUES ($1)', [String(n)]);
      if (bad.has(n)) throw new Error(`cannot take ${n}`);
    }
  },
});

test('an event that was set aside is taken when it is tried again, once, and what still fails stays aside', async () => {
  const bad = new Set([2, 3]);
  consumers.register(recorder(bad));
  for (const n of [1, 2, 3, 4]) await tell(n);
  await consumers.settle();
  expect(await lines()).toEqual(['1', '4']);
  expect(await consumers.parked()).toMatchObject([
    { consumer: 'parking', type: 'added', error: 'Error: cannot take 2' },
    { consumer: 'parking', type: 'added', error: 'Error: cannot take 3' },
  ]);
  bad.delete(2);
  expect(await consumers.retryParked()).toEqual({ taken: 1, failed: 1 });
  expect(await lines()).toEqual(['1', '4', '2']);
  expect(await consumers.parked()).toMatchObject([{ error: 'Error: cannot take 3' }]);
  bad.delete(3);
  expect(await consumers.retryParked()).toEqual({ taken: 1, failed: 0 });
  expect(await consumers.retryParked()).toEqual({ taken: 0, failed: 0 });
  expect(await lines()).toEqual(['1', '4', '2', '3']);
});
