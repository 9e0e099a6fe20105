import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { temporaryFolders } from '../config/temporary-folder.testing';
import { withClient } from './connection';
import type { EmbeddedPostgres } from './embedded';
import { pidFilePath } from './pid-file';
import { runOwner } from './testing/run-owner';
import { specServers } from './testing/spec-servers';

const start = specServers();
const temporary = temporaryFolders('crashes');

const run = (postgres: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>[]> =>
  withClient(postgres.connection, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

const postmasterPid = (dir: string): number => Number(readFileSync(pidFilePath(path.join(dir, 'cluster')), 'utf8').split('\n')[0]);

describe('when Node is killed', () => {
  it('its PostgreSQL lives on, and the next start adopts it with all that was committed', async () => {
    const dir = temporary();
    const owner = await runOwner(dir);
    const client = new Client({ connectionString: owner.answer.url });
    await client.connect();
    await client.query('CREATE TABLE acknowledged AS SELECT 1 AS n');
    await client.end();
    const pid = postmasterPid(dir);
    await owner.end('SIGKILL');

    const next = await start({ dir });
    expect([next.adopted, postmasterPid(dir)]).toEqual([true, pid]);
    expect(await run(next, 'SELECT n FROM acknowledged')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(existsSync(pidFilePath(path.join(dir, 'cluster')))).toBe(false);
  });

  it('and its folder is moved away, another database can start in its place while that PostgreSQL still lives', async () => {
    const [parent, socketParent] = [temporary(), temporary()];
    const [dir, away] = [path.join(parent, 'data'), path.join(parent, 'away')];
    const left = await start({ dir, socketParent, durable: false });
    renameSync(dir, away);
    const next = await start({ dir, socketParent, durable: false });
    expect([next.adopted, next.connection.host === left.connection.host]).toEqual([false, false]);
    expect(await run(next, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    const address = next.url;
    await next.stop();
    const again = await start({ dir, socketParent });
    expect(again.url).toBe(address);
    await again.stop();
    renameSync(dir, path.join(parent, 'done'));
    renameSync(away, dir);
    await left.stop();
  });
});

describe('two Nodes on one folder', () => {
  it('the second is told in one sentence who has it, and the first goes on', async () => {
    const dir = temporary();
    const first = await start({ dir, durable: false });
    const second = await runOwner(dir);
    expect(second.answer.error).toBe(`Another Minga (process ${process.pid}) already uses the database in ${dir}: stop it first.`);
    expect(await run(first, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await first.stop();
  });

  it('a command may join as a guest, whose stop leaves the database alone', async () => {
    const dir = temporary();
    const owner = await runOwner(dir);
    const guest = await start({ dir, whenOwned: 'join' });
    expect([guest.adopted, guest.url]).toEqual([true, owner.answer.url]);
    await guest.stop();
    expect(await run(guest, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await owner.end('SIGTERM');
  });

  it('that start at the same moment make one database, and one of them has it', async () => {
    const dir = temporary();
    const owners = await Promise.all([runOwner(dir), runOwner(dir)]);
    await Promise.all(owners.filter(({ answer }) => answer.url).map((owner) => owner.end('SIGTERM')));
    const refused = owners.filter(({ answer }) => answer.error);
    expect(refused.map(({ answer }) => answer.error)).toEqual([expect.stringMatching(/^Another Minga \(process \d+\)/)]);
  });
});

describe('when the machine went down', () => {
  async function leftBehind(pid: number): Promise<string> {
    const dir = temporary();
    const postgres = await start({ dir, durable: false });
    const file = pidFilePath(path.join(dir, 'cluster'));
    const [, ...rest] = readFileSync(file, 'utf8').split('\n');
    await postgres.stop();
    writeFileSync(file, [pid, ...rest].join('\n'));
    return dir;
  }

  it('the pid file of a dead process is no obstacle', async () => {
    const owner = await runOwner(temporary());
    await owner.end('SIGTERM');
    const postgres = await start({ dir: await leftBehind(owner.process.pid ?? 0) });
    expect(postgres.adopted).toBe(false);
    await postgres.stop();
  });

  it('nor is one whose number a stranger has now', async () => {
    const stranger = await runOwner(temporary());
    const postgres = await start({ dir: await leftBehind(stranger.process.pid ?? 0) });
    expect(postgres.adopted).toBe(false);
    await postgres.stop();
    await stranger.end('SIGTERM');
  });
});

describe('when the temporary folder was swept', () => {
  it('a living PostgreSQL without its socket is named, with what to do', async () => {
    const dir = temporary();
    const first = await start({ dir, durable: false });
    rmSync(first.connection.host, { recursive: true });
    const second = await runOwner(dir);
    expect(second.answer.error).toMatch(new RegExp(`process ${postmasterPid(dir)}\\) runs on .* its socket .* is gone .*kill -INT ${postmasterPid(dir)}`));
    await first.stop();
    const third = await start({ dir });
    expect(await run(third, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });
});

describe('when PostgreSQL is killed', () => {
  it('it is brought back, with all that was committed, even into a swept temporary folder', async () => {
    const back = Promise.withResolvers<void>();
    const dir = temporary();
    const log = { info: () => undefined, warn: (message: string) => void (message === 'PostgreSQL is back' && back.resolve()) };
    const postgres = await start({ dir, log });
    await run(postgres, 'CREATE TABLE acknowledged AS SELECT 1 AS n');
    const client = new Client(postgres.connection);
    await client.connect();
    client.on('error', () => undefined);
    const broken = new Promise((resolve) => client.once('end', resolve));
    rmSync(postgres.connection.host, { recursive: true });
    process.kill(postmasterPid(dir), 'SIGKILL');
    await Promise.all([broken, back.promise]);
    expect(await run(postgres, 'SELECT n FROM acknowledged')).toEqual([{ n: 1 }]);
    await postgres.stop();
  });
});
