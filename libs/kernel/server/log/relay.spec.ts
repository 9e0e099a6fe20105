import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system } from '../actor';
import { IN_A_ROW, Pace } from './pace';
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

test('where much happens before many it goes out together: gapless, in order, and the last of it too', async () => {
  const note = newId();
  await addNote(app.db, note);
  const room = `topic:${note}`;
  const deliveries: number[][] = [];
  const whole = Promise.withResolvers<void>();
  const lines = IN_A_ROW * 4;
  const deliver = ({ events }: Delivery): Promise<void> => {
    deliveries.push(events.map((event) => event.seq));
    if (events.at(-1)!.seq === lines) whole.resolve();
    return Promise.resolve();
  };
  const relay = new Relay(app.db, deliver, (error) => whole.reject(error), undefined, new Pace(() => 50));
  relay.open(room, 0);
  for (let n = 0; n < lines; n++) {
    await addLine(app.db, system('test'), note, `${note} ${n}`);
    relay.wake([room]);
  }
  // Nothing wakes it any more: what rests comes by itself.
  await whole.promise;
  await relay.stop();
  expect(deliveries.flat()).toEqual(Array.from({ length: lines }, (_, n) => n + 1));
});
