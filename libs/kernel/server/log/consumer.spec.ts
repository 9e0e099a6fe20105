import pg from 'pg';
import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system } from '../actor';
import { ConsumerRunner } from './consumer-runner';
import type { Consumer } from './consumer';
import type { LoggedEvent } from './events';
import { noteSlice } from './specs/note.testing';

let app: TestApp;
let alarms: string[];
beforeEach(async () => {
  app = await createTestApp({ slices: [noteSlice] });
  alarms = [];
});
afterEach(() => app.close());

const actor = system('test');
const tell = (room: string, type: string, n: number) => app.db.write(actor, async (tx) => tx.emit(room, { type, version: 1, payload: { n } }));
const numberOf = (event: LoggedEvent) => (event.body.payload as { n: number }).n;

/** Writes down what it is given, in PostgreSQL: its effects stand and fall with its cursor. */
const recorder = (name: string, fail: (event: LoggedEvent) => boolean = () => false): Consumer => ({
  name,
  types: ['added', 'deleted'],
  handle: async (tx, events) => {
    for (const event of events) {
      if (fail(event)) throw new Error(`cannot take ${numberOf(event)}`);
      await tx.query('INSERT INTO note_line (text) VALUES ($1)', [`${name} ${event.body.type} ${numberOf(event)}`]);
    }
  },
});
const runner = (consumer: Consumer) => new ConsumerRunner(app.db, consumer, (message) => alarms.push(message));
const taken = async (name: string) =>
  (await app.db.query<{ text: string }>('SELECT text FROM note_line WHERE text LIKE $1 ORDER BY id', [`${name} %`])).map((row) => row.text.slice(name.length + 1));

/** A transaction of its own connection that has told a room something and is not yet over. */
async function openTransaction(): Promise<{ run(sql: string, values?: unknown[]): Promise<unknown>; commit(): Promise<void> }> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT pg_current_xact_id()');
  return {
    run: (sql, values) => client.query(sql, values),
    commit: async () => {
      await client.query('COMMIT');
      await client.end();
    },
  };
}
const INSERT_EVENT = `WITH head AS (
  INSERT INTO room_head AS h (room, seq) VALUES ($1, 1) ON CONFLICT (room) DO UPDATE SET seq = h.seq + 1 RETURNING seq)
  INSERT INTO event (room, seq, type, version, payload, epoch) SELECT $1, seq, $2, 1, $3, 1 FROM head`;

describe('a consumer', () => {
  test('takes every event exactly once, in order, when several processes run it', async () => {
    const room = `topic:${newId()}`;
    const consumer = recorder('once');
    const runners = [runner(consumer), runner(consumer), runner(consumer)];
    const writing = (async () => {
      for (let n = 0; n < 300; n++) await tell(room, 'added', n);
    })();
    let done = false;
    const consuming = runners.map(async (each) => {
      while (!done) await each.step();
    });
    await writing;
    done = true;
    await Promise.all(consuming);
    await runner(consumer).settle();
    expect(await taken('once')).toEqual(Array.from({ length: 300 }, (_, n) => `added ${n}`));
  });

  test('leaves rows of other types aside, and moves on', async () => {
    const room = `topic:${newId()}`;
    await tell(room, 'of no interest', 1);
    await tell(room, 'added', 2);
    await runner(recorder('picky')).settle();
    expect(await taken('picky')).toEqual(['added 2']);
  });

  test('waits for what a long transaction may still tell, and then takes it', async () => {
    const [slow, quick] = [`topic:${newId()}`, `topic:${newId()}`];
    const consumer = recorder('patient');
    const long = await openTransaction();
    await long.run(INSERT_EVENT, [slow, 'added', JSON.stringify({ n: 1 })]);
    await tell(quick, 'added', 2);
    await runner(consumer).settle();
    expect(await taken('patient')).toEqual([]);
    await long.commit();
    await runner(consumer).settle();
    expect((await taken('patient')).sort()).toEqual(['added 1', 'added 2']);
  });

  test('takes an add before its delete, though the deleting transaction began first', async () => {
    const room = `topic:${newId()}`;
    const consumer = recorder('ordered');
    // The lower transaction id is the delete's: by transaction id it would come first.
    const deleting = await openTransaction();
    await tell(room, 'added', 1);
    await deleting.run(INSERT_EVENT, [room, 'deleted', JSON.stringify({ n: 1 })]);
    await deleting.commit();
    await runner(consumer).settle();
    expect(await taken('ordered')).toEqual(['added 1', 'deleted 1']);
  });

  test('takes an add before its delete, also while a transaction from between the two still runs', async () => {
    const [room, elsewhere] = [`topic:${newId()}`, `topic:${newId()}`];
    const consumer = recorder('in order');
    const deleting = await openTransaction();
    const between = await openTransaction();
    await between.run(INSERT_EVENT, [elsewhere, 'added', JSON.stringify({ n: 2 })]);
    await tell(room, 'added', 1);
    await deleting.run(INSERT_EVENT, [room, 'deleted', JSON.stringify({ n: 1 })]);
    await deleting.commit();
    await runner(consumer).settle();
    expect(await taken('in order')).toEqual([]);
    await between.commit();
    await runner(consumer).settle();
    const order = await taken('in order');
    expect(order.filter((line) => line.endsWith('1'))).toEqual(['added 1', 'deleted 1']);
    expect(order).toContain('added 2');
  });

  test('comes to the end of a long backlog, once each', async () => {
    const room = `topic:${newId()}`;
    await app.db.query(
      `INSERT INTO event (room, seq, type, version, payload, epoch) SELECT $1, n, 'added', 1, jsonb_build_object('n', n), 1 FROM generate_series(1, 1500) n`,
      [room],
    );
    await runner(recorder('behind')).settle();
    expect(await taken('behind')).toEqual(Array.from({ length: 1500 }, (_, n) => `added ${n + 1}`));
  });

  test('sets a row aside that fails five times, says so, and goes on with the next', async () => {
    const room = `topic:${newId()}`;
    for (const n of [1, 2, 3]) await tell(room, 'added', n);
    await runner(recorder('stumbling', (event) => numberOf(event) === 2)).settle();
    expect(await taken('stumbling')).toEqual(['added 1', 'added 3']);
    expect(alarms).toHaveLength(1);
    const [failure] = await app.db.query<{ attempts: number; parked: boolean }>('SELECT attempts, parked FROM consumer_failure');
    expect(failure).toEqual({ attempts: 5, parked: true });
  });

  test('goes on in another cluster, where transaction ids begin anew', async () => {
    const room = `topic:${newId()}`;
    const consumer = recorder('moved');
    await tell(room, 'added', 1);
    await runner(consumer).settle();
    await tell(room, 'added', 2);
    // As after a restore: the old rows carry transaction ids that the new cluster has not reached, in an epoch of their own.
    await app.db.query("UPDATE event SET xid = (xid::text::bigint + 1000000)::text::xid8");
    await app.db.query("UPDATE consumer_cursor SET low = (low::text::bigint + 1000000)::text::xid8, high = (high::text::bigint + 1000000)::text::xid8");
    app.db.epoch = 2;
    await tell(room, 'added', 3);
    await runner(consumer).settle();
    expect(await taken('moved')).toEqual(['added 1', 'added 2', 'added 3']);
  });
});
