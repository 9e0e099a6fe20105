import { jest } from '@jest/globals';
import { mkdtempSync, rmSync, readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { backUp, joinSchemas, kernelSchema, OwnData, restore, system, writeErasures, startEmbeddedPostgres, type EmbeddedPostgres } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { buildPost, buildTopic, type BuiltTopic } from '@minga/discussions/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { eraseAccount } from '@minga/people/server';
import { slices } from '../../slices';
import { eraseAgain } from '../erase-again';

/** A cluster is made to restore into. */
const PATIENCE_MS = 120_000;
jest.setTimeout(PATIENCE_MS);

const schema = joinSchemas([kernelSchema, ...slices.map((slice) => slice.schema)]);
let cluster: EmbeddedPostgres;
let clusterFolder: string;
let folder: string;
/** A database in a cluster that shares nothing with the first one: transaction ids begin anew there. */
let fresh: string;
let app: TestApp;
let group: BuiltGroup;
let author: BuiltAccount;
let topic: BuiltTopic;

beforeAll(async () => {
  clusterFolder = mkdtempSync(path.join(tmpdir(), 'minga-fresh-'));
  cluster = await startEmbeddedPostgres({ dir: path.join(clusterFolder, 'fresh'), socketParent: clusterFolder, durable: false });
});
afterAll(async () => {
  await cluster.stop();
  rmSync(clusterFolder, { recursive: true, force: true });
});

async function emptyDatabase(): Promise<string> {
  const name = `fresh_${crypto.randomUUID().replaceAll('-', '')}`;
  const { user, database } = cluster.connection;
  const superuser = new Client(cluster.superuser);
  await superuser.connect();
  await superuser.query(`CREATE DATABASE ${name} OWNER ${user}`);
  await superuser.end();
  return cluster.url.replace(`/${database}?`, `/${name}?`);
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'minga-backup-'));
  fresh = await emptyDatabase();
  app = await createTestApp({ slices });
  group = await buildGroup(app, { visibility: 'public' });
  author = await buildAccount(app, { name: 'Demo “Ñandú” \t\\N' });
  await buildMembership(app, group, { account: author });
  topic = await buildTopic(app, { group, author });
  await buildPost(app, { topic, author });
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const groupPart = () => group.address.replace('/g/', '');
const saved = () => path.join(folder, 'saved');
const save = (from: TestApp) => backUp({ databaseUrl: from.databaseUrl, folder: saved(), files: null });
const bringBack = () => restore({ databaseUrl: fresh, folder: saved(), files: null, schema });
const shown = async (site: TestApp) => ({
  topic: (await site.request(`/api/topics/${topic.id}`)).text,
  group: (await site.request(`/api/groups/${groupPart()}`)).text,
  account: (await site.request('/api/me', { cookie: author.session })).text,
});
const activityOf = async (site: TestApp) => (await site.client(groupsRoutes).getGroup({ params: { address: groupPart() } })).group.activity.days.at(-1);

test('another cluster shows the same site, its consumers go on where they stood, and its writers as well', async () => {
  await app.settle();
  const before = await shown(app);
  // Not yet taken by any consumer when it is saved
  await buildPost(app, { topic, author });
  const last = await shown(app);
  await save(app);
  await bringBack();
  const restored = await createTestApp({ slices, databaseUrl: fresh });
  try {
    expect(await shown(restored)).toEqual(last);
    expect(last.topic).not.toEqual(before.topic);
    await app.settle();
    await restored.settle();
    expect(await activityOf(restored)).toEqual(await activityOf(app));
    for (const site of [app, restored]) {
      await buildPost(site, { topic, author });
      await site.settle();
    }
    expect(await activityOf(restored)).toEqual(await activityOf(app));
    expect(await restored.db.query('SELECT max(epoch) AS epoch FROM event')).toEqual([{ epoch: 2 }]);
  } finally {
    await restored.close();
  }
});

test('whoever was erased since does not come back', async () => {
  await save(app);
  const id = author.account.id;
  await app.db.write(system('account-deletion'), async (tx) => {
    await eraseAccount(tx, app.nest.get(OwnData), id, 'keep');
    tx.audit({ act: 'account.deleted', subject: { type: 'account', id }, facts: { written: 'keep' } });
  });
  for (let twice = 0; twice < 2; twice++) await writeErasures(app.db, folder);
  const { madeAt } = await bringBack();
  const restored = await createTestApp({ slices, databaseUrl: fresh });
  try {
    const known = () => restored.db.query('SELECT 1 FROM account WHERE id = $1 AND email IS NOT NULL', [id]);
    expect(await known()).toHaveLength(1);
    expect(await eraseAgain(restored, folder, madeAt)).toBe(1);
    expect(await known()).toHaveLength(0);
    expect(await eraseAgain(restored, folder, new Date().toISOString())).toBe(0);
  } finally {
    await restored.close();
  }
});

test('a site that is in use is not written over', async () => {
  await save(app);
  await bringBack();
  await expect(bringBack()).rejects.toThrow('This database holds a site already');
});

test('a folder that holds something, or an unfinished backup, is refused', async () => {
  await expect(bringBack()).rejects.toThrow('holds no finished backup');
  await save(app);
  await expect(save(app)).rejects.toThrow('is not empty');
});

test('a changed row is found, and nothing is restored', async () => {
  await save(app);
  const file = path.join(saved(), 'tables', 'account.copy.gz');
  writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace('Ñandú', 'Nandu')));
  await expect(bringBack()).rejects.toThrow('Table account is not what was saved');
  rmSync(path.join(saved(), 'manifest.json'));
  expect(readdirSync(saved())).not.toContain('manifest.json');
  const restored = await createTestApp({ slices, databaseUrl: fresh });
  expect(await restored.db.query('SELECT 1 FROM account')).toEqual([]);
  await restored.close();
});

test('a backup of a newer version is refused by name', async () => {
  await save(app);
  const file = path.join(saved(), 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { migrations: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, migrations: [...manifest.migrations, 'Future1'] }));
  await expect(bringBack()).rejects.toThrow('does not know Future1');
});
