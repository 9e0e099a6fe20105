import { inflateRawSync } from 'node:zlib';
import { SiteSettingsStore, system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../../contract';
import { deletionRemoval } from '../../contract/own-data/own-data.settings';
import { buildAccount, TEST_PASSWORD, type BuiltAccount } from '../../testing';
import { peopleSlice } from '../index';
import { DeletionService } from './deletion.service';
import { ExportsService } from './exports.service';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const api = ({ session }: BuiltAccount) => app.client(peopleRoutes, session);
const refused = async (act: Promise<unknown>): Promise<string> => act.then(() => 'done', (error: { code: string }) => error.code);
const LONG_AGO = "UPDATE session SET authenticated_at = now() - interval '1 day' WHERE account_id = $1";
const mailsTo = async ({ account }: BuiltAccount) => (await app.mail()).filter(({ to }) => to === account.email).map(({ kind }) => kind);

/** The files of a ZIP by its central directory. */
function unzip(zip: Buffer): Record<string, string> {
  const files: Record<string, string> = {};
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files[zip.toString('utf8', at + 46, at + 46 + name)] = inflateRawSync(zip.subarray(start, start + size)).toString();
    at += 46 + name + extra + comment;
  }
  return files;
}

async function ready(person: BuiltAccount): Promise<string> {
  const { id } = await api(person).askForOwnData({});
  await app.nest.get(ExportsService).work();
  return id;
}
const fetched = async (path: string, cookie?: string) => {
  const answer = await fetch(`${app.url}${path}`, { headers: cookie ? { cookie } : {} });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('one’s own data', () => {
  it('come as JSON and as a page in one’s language, once a link, to their owner only', async () => {
    const [owner, other] = [await buildAccount(app, { language: 'fr', bio: 'Bio <script>alert(1)</script>' }), await buildAccount(app)];
    const exportId = await ready(owner);
    expect(await mailsTo(owner)).toContain('data-ready');
    const { address } = await api(owner).openOwnData({ params: { exportId } });
    expect([(await fetched(address)).status, (await fetched(address, other.session)).status]).toEqual([404, 404]);
    const { status, headers, bytes } = await fetched(address, owner.session);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'application/zip', 'no-store']);
    const files = unzip(bytes);
    expect(JSON.parse(files['people/profile.json']!)).toMatchObject([{ email: owner.account.email, name: owner.account.profile.name }]);
    expect(files['index.html']).toContain('<html lang="fr">');
    expect(files['index.html']).toContain('Bio &lt;script&gt;');
    expect(Object.values(files).join()).not.toMatch(/argon2|token_hash/);
    expect((await fetched(address, owner.session)).status).toBe(404);
  });

  it('are made once at a time, and not kept for long', async () => {
    const owner = await buildAccount(app);
    const [first, second] = [await api(owner).askForOwnData({}), await api(owner).askForOwnData({})];
    expect(second.id).toBe(first.id);
    await app.nest.get(ExportsService).work();
    expect((await api(owner).ownData({})).export).toMatchObject({ state: 'ready' });
    await app.db.query("UPDATE own_data_export SET expires_at = now() - interval '1 second' WHERE id = $1", [first.id]);
    expect(await refused(api(owner).openOwnData({ params: { exportId: first.id } }))).toBe('not-found');
    await app.nest.get(ExportsService).work();
    expect(await app.db.query('SELECT 1 FROM own_data_export WHERE id = $1', [first.id])).toEqual([]);
  });

  it('ask who one is again', async () => {
    const owner = await buildAccount(app);
    const exportId = await ready(owner);
    await app.db.query(LONG_AGO, [owner.account.id]);
    expect(await refused(api(owner).askForOwnData({}))).toBe('step-up-required');
    expect(await refused(api(owner).openOwnData({ params: { exportId } }))).toBe('step-up-required');
  });
});

describe('leaving', () => {
  const due = async () => {
    await app.db.query("UPDATE account_deletion SET due_at = now() - interval '1 second'");
    await app.nest.get(DeletionService).eraseDue();
  };
  const erased = async ({ account }: BuiltAccount) => (await app.db.query<{ erased_at: Date | null }>('SELECT erased_at FROM account WHERE id = $1', [account.id]))[0]!.erased_at !== null;

  it('ends all sessions at once, and erases after the days of grace, not before', async () => {
    const leaver = await buildAccount(app);
    const { graceDays } = await api(leaver).deletion({});
    const { dueAt } = await api(leaver).askForDeletion({ body: { written: 'keep' } });
    expect(Math.round((Date.parse(dueAt) - Date.now()) / 86_400_000)).toBe(graceDays);
    expect((await api(leaver).me({})).account).toBeNull();
    await app.nest.get(DeletionService).eraseDue();
    expect(await erased(leaver)).toBe(false);
    await due();
    expect(await erased(leaver)).toBe(true);
    expect(await refused(app.client(peopleRoutes).signIn({ body: { email: leaver.account.email, password: TEST_PASSWORD } }))).toBe('wrong-credentials');
  });

  it('is taken back by signing in, and its owner is told', async () => {
    const leaver = await buildAccount(app);
    await app.settle();
    await api(leaver).askForDeletion({ body: { written: 'keep' } });
    await app.client(peopleRoutes).signIn({ body: { email: leaver.account.email, password: TEST_PASSWORD } });
    await app.settle();
    await due();
    expect(await erased(leaver)).toBe(false);
    expect(await mailsTo(leaver)).toEqual(expect.arrayContaining(['deletion-asked', 'deletion-undone']));
  });

  it('asks who one is again, keeps the last steward, and follows the site’s setting', async () => {
    const [leaver, steward] = [await buildAccount(app), await buildAccount(app, { siteRole: 'steward' })];
    expect(await refused(api(steward).askForDeletion({ body: { written: 'keep' } }))).toBe('last-steward');
    const settings = app.nest.get(SiteSettingsStore);
    await app.db.write(system('test'), (tx) => settings.set(tx, deletionRemoval, 'forbidden'));
    await settings.refresh();
    expect((await api(leaver).deletion({})).choices).toEqual(['keep']);
    expect(await refused(api(leaver).askForDeletion({ body: { written: 'remove' } }))).toBe('removal-forbidden');
    await app.db.query(LONG_AGO, [leaver.account.id]);
    expect(await refused(api(leaver).askForDeletion({ body: { written: 'keep' } }))).toBe('step-up-required');
  });

  it('never takes the last steward, though two ask at once or the other goes meanwhile', async () => {
    await app.db.query(`UPDATE account SET site_role = 'member'`);
    const [one, other] = [await buildAccount(app, { siteRole: 'steward' }), await buildAccount(app, { siteRole: 'steward' })];
    const ask = (person: BuiltAccount) => refused(api(person).askForDeletion({ body: { written: 'keep' } }));
    expect((await Promise.all([ask(one), ask(other)])).toSorted()).toEqual(['done', 'last-steward']);
    await app.db.query(`UPDATE account SET site_role = 'member' WHERE id NOT IN (SELECT account_id FROM account_deletion)`);
    await due();
    expect([await erased(one), await erased(other)]).toEqual([false, false]);
    await buildAccount(app, { siteRole: 'steward' });
    await due();
    expect([await erased(one), await erased(other)]).toContain(true);
  });
});
