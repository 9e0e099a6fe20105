import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { loadConfig, type Config, type MingaApp } from '@minga/kernel/server';
import { createTestDatabase, until, type TestDatabase } from '@minga/kernel/testing';
import { greeting } from './greeting';
import { startSite } from './start';
import { wordsFor } from './words-for';

let database: TestDatabase;
let folder: string;
let taken: Server;
let port: number;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'minga-start-'));
  taken = createServer();
  port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
});
afterAll(async () => {
  taken.close();
  rmSync(folder, { recursive: true });
  await database.drop();
});

const configWith = (settings: Record<string, string>): Config => loadConfig({ DATABASE_URL: database.url, DATA_DIR: folder, ...settings });
const start = (config: Config, prepare: (app: MingaApp) => Promise<void> = () => Promise.resolve()) =>
  startSite({ config, build: 'test', log: pino({ level: 'silent' }), prepare });

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  const free = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  await new Promise((resolve) => server.close(resolve));
  return free;
}

const SESSIONS = "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

test('a site starts on an empty database, is ready, and stops in order, once however often it is asked', async () => {
  const free = await freePort();
  const site = await start(configWith({ PORT: String(free) }));
  const answers = await Promise.all(['healthz', 'readyz', 'api/groups'].map((name) => fetch(`http://127.0.0.1:${free}/${name}`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  await Promise.all([site.stop(), site.stop()]);
  await expect(fetch(`http://127.0.0.1:${free}/healthz`)).rejects.toThrow();
});

test('a taken port is said in a sentence, and nothing of the start is left', async () => {
  const config = configWith({ PORT: String(port) });
  const error: unknown = await start(config).then(() => undefined, (failure: unknown) => failure);
  expect(wordsFor(error, config)).toBe(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
  const free = await freePort();
  const site = await start(configWith({ PORT: String(free) }));
  await site.stop();
});

test('what fails while it is prepared is thrown, and its connections are closed', async () => {
  const watching = await start(configWith({ PORT: String(await freePort()), ROLE: 'web' }));
  const [{ n: before }] = (await watching.app.db.query<{ n: number }>(SESSIONS)) as [{ n: number }];
  await expect(start(configWith({ PORT: '1' }), () => Promise.reject(new Error('no pages')))).rejects.toThrow('no pages');
  await until(async () => (await watching.app.db.query<{ n: number }>(SESSIONS))[0]!.n <= before + 1);
  await watching.stop();
});

test('the greeting says where the site is, how to get in, and how to stop', () => {
  const config = configWith({ PORT: '3000' });
  const lines = greeting(config, { email: 'ana@example.org', password: 'x' }, 1.24, 'sent through mail.example.org').split('\n');
  expect(lines).toEqual([
    'Red GEALC is at http://localhost:3000 (started in 1.2 s)',
    'Sign in to the sample network as ana@example.org with the password x',
    'Mail is sent through mail.example.org.',
    'Data: the database of DATABASE_URL. Stop with Ctrl-C.',
  ]);
});
