import { Client } from 'pg';
import { until } from '../../testing';
import { temporaryFolders } from '../config/temporary-folder.testing';
import { takeOwnerLock } from './owner-lock';
import { runOwner } from './testing/run-owner';
import { specServers } from './testing/spec-servers';

const start = specServers();
const temporary = temporaryFolders('owner-lock');

/** What a start asks when it has waited for long: who has it. */
const ASKED = `SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND query LIKE 'SELECT application_name%'`;

/** Takes the lock in this database under the name of a process, as a Node does that is asked for no more. */
async function holdAs(connection: object, pid: number | undefined): Promise<Client> {
  const holder = new Client({ ...connection, application_name: `minga owner ${pid}` });
  await holder.connect();
  await holder.query('SELECT pg_advisory_lock(64642)');
  return holder;
}

it('waits for PostgreSQL to notice that the owner is dead, however busy the machine is', async () => {
  const { connection } = await start({ dir: temporary(), durable: false });
  const dead = await runOwner(temporary());
  await dead.end('SIGTERM');
  const holder = await holdAs(connection, dead.process.pid);
  const taking = takeOwnerLock(connection, () => undefined);
  await until(async () => (await holder.query(ASKED, [`minga owner ${process.pid}`])).rowCount === 1);
  await holder.end();
  const { lock, ownerPid } = await taking;
  expect(ownerPid).toBeNull();
  await lock?.release();
});

it('names the owner that lives', async () => {
  const { connection } = await start({ dir: temporary(), durable: false });
  const holder = await holdAs(connection, process.pid);
  expect(await takeOwnerLock(connection, () => undefined)).toEqual({ lock: null, ownerPid: String(process.pid) });
  await holder.end();
});
