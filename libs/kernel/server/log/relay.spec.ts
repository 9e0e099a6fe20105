import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system } from '../actor';
import { Relay, type Delivery } from './relay';
import { addLine, addNote, noteSlice } from './specs/note.testing';

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [noteSlice] })));
afterAll(() => app.close());

test('what could not be delivered comes with the next poll, in its place', async () => {
  const note = newId();
  await addNote(app.db, note);
  const got: number[] = [];
  const told: unknown[] = [];
  let broken = true;
  const deliver = ({ events }: Delivery): Promise<void> => {
    if (broken) return Promise.reject(new Error('PostgreSQL is away'));
    got.push(...events.map((event) => event.seq));
    return Promise.resolve();
  };
  const relay = new Relay(app.db, deliver, (error) => void told.push(error));
  relay.open(`topic:${note}`, 0);
  for (const n of [1, 2, 3]) await addLine(app.db, system('test'), note, `${note} ${n}`);
  await relay.poll();
  await relay.stop();
  expect([got, told.length]).toEqual([[], 1]);
  broken = false;
  await relay.poll();
  await relay.stop();
  expect(got).toEqual([1, 2, 3]);
});
