import * as z from 'zod/mini';
import { siteSetting } from '../../contract';
import { createTestApp, until, type TestApp } from '../../testing';
import { system } from '../actor';
import { auditLog } from '../audit';
import { drawSetting } from './drawn';
import { settingHistory } from './history';
import { SiteSettingsStore } from './store';

const door = siteSetting({ key: 'door.mode', schema: z.enum(['open', 'shut']), byDefault: 'open', section: 'door', control: 'choice' });
const width = siteSetting({ key: 'door.width', schema: z.int().check(z.gte(1), z.lte(9)), byDefault: 2, section: 'door', control: 'number' });

let app: TestApp;
let other: TestApp;
let store: SiteSettingsStore;
beforeAll(async () => {
  app = await createTestApp();
  other = await createTestApp({ databaseUrl: app.databaseUrl });
  for (const { nest } of [app, other]) nest.get(SiteSettingsStore).define(door, width);
  store = app.nest.get(SiteSettingsStore);
});
afterAll(async () => {
  await other.close();
  await app.close();
});

const set = (value: unknown) => app.db.write(system('spec'), (tx) => store.set(tx, door, value as 'open'));

test('a setting has its default until somebody changes it, and every process sees the change', async () => {
  expect(store.get(door)).toBe('open');
  await set('shut');
  await until(() => store.get(door) === 'shut');
  await until(() => other.nest.get(SiteSettingsStore).get(door) === 'shut');
});

test('who changed what, when, before and after is kept, and recorded; the same value again is no change', async () => {
  await set('open');
  await set('open');
  const [latest] = await settingHistory.page(app.db, { key: 'door.mode', limit: 10 });
  expect(latest).toMatchObject({ before: 'shut', after: 'open', by: null });
  expect(await settingHistory.page(app.db, { before: latest!.id, limit: 10 })).toHaveLength(1);
  expect((await auditLog.search(app.db, { act: 'site-setting.changed' }, 10)).map(({ facts }) => facts)).toEqual([
    { key: 'door.mode', before: 'shut', after: 'open' },
    { key: 'door.mode', before: 'open', after: 'shut' },
  ]);
});

test('a value that does not hold is refused by its key, and so is a key that nobody defined', async () => {
  await expect(set('ajar')).rejects.toMatchObject({ status: 422, details: { fields: [{ field: 'door.mode', code: 'not-an-option' }] } });
  await expect(app.db.write(system('spec'), (tx) => store.set(tx, width, 10))).rejects.toMatchObject({ details: { fields: [{ field: 'door.width', code: 'too-large', values: { most: 9 } }] } });
  expect(() => store.named('window.mode')).toThrow(expect.objectContaining({ status: 422, details: { status: 422, fields: [{ field: 'window.mode', code: 'unknown-field' }] } }));
});

test('what is stored and no longer holds gives way to the default', async () => {
  await app.db.query(`INSERT INTO site_setting (key, value) VALUES ('door.width', '"wide"')`);
  await store.refresh();
  expect(store.get(width)).toBe(2);
});

test('two at once leave a history that joins up', async () => {
  await Promise.all(['shut', 'open', 'shut', 'open'].map(set));
  const changes = (await settingHistory.page(app.db, { key: 'door.mode', limit: 20 })).reverse();
  for (const [index, { before }] of changes.entries()) if (index > 0) expect(before).toBe(changes[index - 1]!.after);
});

test('a reading that began earlier and ends later takes nothing back', async () => {
  await app.db.query(`UPDATE site_setting SET value = '"shut"' WHERE key = 'door.mode'`);
  const held: (() => void)[] = [];
  /** Reads at once, and gives what it read when it is let go. */
  const late = { query: async (text: string) => {
    const rows = await app.db.query(text);
    await new Promise<void>((resolve) => held.push(resolve));
    return rows;
  } };
  const slow = new SiteSettingsStore(late as never, (error) => { throw error; });
  slow.define(door);
  const early = slow.refresh();
  await until(() => held.length === 1);
  await app.db.query(`UPDATE site_setting SET value = '"open"' WHERE key = 'door.mode'`);
  const later = slow.refresh();
  await until(() => held.length === 2);
  held[1]!();
  await later;
  expect(slow.get(door)).toBe('open');
  held[0]!();
  await early;
  expect(slow.get(door)).toBe('open');
});

test('a page is told what it may offer', () => {
  expect(drawSetting(door)).toMatchObject({ control: 'choice', choices: ['open', 'shut'], byDefault: 'open' });
  expect(drawSetting(width)).toMatchObject({ control: 'number', least: 1, most: 9 });
});
