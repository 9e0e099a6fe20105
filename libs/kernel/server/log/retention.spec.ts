import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system } from '../actor';
import { ConsumerRunner } from './consumer-runner';
import { catchUp } from './catch-up';
import { Retention } from './retention';
import { noteSlice } from './specs/note.testing';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp({ slices: [noteSlice] });
});
afterEach(() => app.close());

const RETENTION_DAYS = 90;
const OLD = new Date('2020-01-15T00:00:00Z');
const actor = system('test');
const tell = (room: string) => app.db.write(actor, async (tx) => tx.emit(room, { type: 'added', version: 1, payload: {} }));
const age = () => app.db.query('UPDATE event SET at = $1', [OLD]);
const consumer = { name: 'reader', types: ['added'], handle: () => Promise.resolve() };

/** A room with one event of long ago and one of today, in partitions of their months. */
async function oldAndNew(room: string) {
  const retention = new Retention(app.db, RETENTION_DAYS);
  await retention.prepare(OLD);
  await retention.prepare(new Date());
  await tell(room);
  await age();
  await tell(room);
  return retention;
}

test('an old partition is dropped when every consumer has passed it, and not before', async () => {
  const room = `topic:${newId()}`;
  const retention = await oldAndNew(room);
  const reader = new ConsumerRunner(app.db, consumer, () => undefined);
  await app.db.query("INSERT INTO consumer_cursor (name, epoch, low, high, last_id) VALUES ('reader', 1, '0', '0', 0)");
  expect(await retention.drop(new Date())).not.toContain('event_202001');
  await reader.settle();
  expect(await retention.drop(new Date())).toContain('event_202001');
  expect(await app.db.query('SELECT seq FROM event WHERE room = $1', [room])).toEqual([{ seq: '2' }]);
});

test('a partition that somebody reads for long does not keep the others', async () => {
  const retention = await oldAndNew(`topic:${newId()}`);
  const reading = app.db.source.createQueryRunner();
  await reading.startTransaction();
  await reading.query('SELECT 1 FROM event_202001');
  expect(await retention.drop(new Date())).toEqual(['event_202002']);
  await reading.rollbackTransaction();
  await reading.release();
  expect(await retention.drop(new Date())).toEqual(['event_202001']);
});

test('what came before its month had a partition is forgotten like the rest', async () => {
  const room = `topic:${newId()}`;
  await tell(room);
  await app.db.query("DELETE FROM event WHERE room = $1", [room]);
  await app.db.query(
    `INSERT INTO event (at, room, seq, type, version, payload, epoch) VALUES ($1, $2, 1, 'added', 1, '{}', 1)`,
    [OLD, room],
  );
  const retention = new Retention(app.db, RETENTION_DAYS);
  await app.db.query("INSERT INTO consumer_cursor (name, epoch, low, high, last_id) VALUES ('reader', 1, '0', '0', 0)");
  const kept = () => app.db.query('SELECT 1 FROM event_default WHERE room = $1', [room]);
  await retention.drop(new Date());
  expect(await kept()).toHaveLength(1);
  await new ConsumerRunner(app.db, consumer, () => undefined).settle();
  await retention.drop(new Date());
  expect(await kept()).toHaveLength(0);
});

test('a reader who missed what is no longer kept is told to fetch anew', async () => {
  const room = `topic:${newId()}`;
  const retention = await oldAndNew(room);
  await retention.drop(new Date());
  expect(await catchUp(app.db, room, 0)).toEqual({ seq: 2, events: [], resync: true });
  expect(await catchUp(app.db, room, 1)).toMatchObject({ seq: 2, resync: false, events: [{ seq: 2 }] });
});

test('processes that start at once make the same partitions without a quarrel', async () => {
  const retention = new Retention(app.db, RETENTION_DAYS);
  await Promise.all(Array.from({ length: 8 }, () => retention.prepare(OLD)));
  const made = await app.db.query("SELECT relname FROM pg_class WHERE relname IN ('event_202001', 'event_202002') ORDER BY 1");
  expect(made).toEqual([{ relname: 'event_202001' }, { relname: 'event_202002' }]);
});
