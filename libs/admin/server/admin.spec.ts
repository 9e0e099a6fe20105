import { newId, type Refusal } from '@minga/kernel/contract';
import { createTestApp, MATRIX_ACTORS, routeKey, sharedText, uncovered, verdictOf, type TestApp } from '@minga/kernel/testing';
import { generalLimits, Limits, system, Waiting } from '@minga/kernel/server';
import { groupsSlice } from '@minga/groups/server';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { adminRoutes, AUDIT_EXPORT_PATH } from '../contract';
import { adminMatrix } from '../testing';
import { adminSlice } from './index';

let app: TestApp;
let steward: BuiltAccount;
let member: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice, groupsSlice, adminSlice] });
  steward = await buildAccount(app, { siteRole: 'steward' });
  member = await buildAccount(app);
});
afterAll(() => app.close());

const api = (who?: BuiltAccount) => app.client(adminRoutes, who?.session);
const refusal = (work: Promise<unknown>): Promise<Refusal> => work.then(() => { throw new Error('was not refused'); }, (error: Refusal) => error);
const naughty = JSON.parse(sharedText('security/blns.json') ?? '["\\u0000", "<script>", "NULL", ""]') as string[];
const burst = generalLimits.preview.account.burst.key;

describe('the stewards’ pages', () => {
  const requests: Record<string, { path: string; body?: unknown }> = Object.fromEntries(
    Object.values(adminRoutes).map((route) => [routeKey(route), { path: route.path, body: route.method === 'PATCH' ? { values: {} } : undefined }]),
  );

  test('every route has a row', () => expect(uncovered([adminRoutes], adminMatrix)).toEqual([]));

  test.each(adminMatrix.map((row) => [row.route, row] as const))('%s', async (route, { expect: expected }) => {
    const { path, body } = requests[route]!;
    for (const actor of MATRIX_ACTORS) {
      const cookie = actor === 'guest' ? undefined : actor === 'steward' ? steward.session : member.session;
      const answer = await app.request(path, { method: route.split(' ')[0] as 'GET', cookie, body, headers: { 'idempotency-key': newId() } });
      expect([actor, verdictOf(answer.status)]).toEqual([actor, expected[actor]]);
    }
  });

  test('the download is there for stewards alone', async () => {
    for (const cookie of [undefined, member.session]) expect((await app.request(`${AUDIT_EXPORT_PATH}?format=csv`, { cookie })).status).toBe(404);
    expect((await app.request(`${AUDIT_EXPORT_PATH}?format=csv`, { cookie: steward.session })).status).toBe(200);
  });
});

describe('settings', () => {
  test('are changed all or none, and the page shows by whom and when', async () => {
    const bad = await refusal(api(steward).changeSettings({ body: { values: { [burst]: 7, 'no.such': 1, [generalLimits.post.account.burst.key]: -1 } } }, { mutationId: newId() }));
    expect(bad).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(bad.details.fields?.map(({ field, code }) => [field, code]).sort()).toEqual([[generalLimits.post.account.burst.key, 'too-small'], ['no.such', 'unknown-field']]);
    const { settings } = await api(steward).changeSettings({ body: { values: { [burst]: 7 } } }, { mutationId: newId() });
    expect(settings.find(({ key }) => key === burst)).toMatchObject({ value: 7, byDefault: 60, control: 'number', least: 1, changed: { by: { id: steward.account.id } } });
    const { items } = await api(steward).settingHistory({ query: { key: burst } });
    expect(items[0]).toMatchObject({ key: burst, after: 7, by: { id: steward.account.id } });
  });

  test('are not changed by a session that showed long ago who it is', async () => {
    const old = await buildAccount(app, { siteRole: 'steward' });
    await app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [old.account.id]);
    expect(await refusal(api(old).changeSettings({ body: { values: { [burst]: 8 } } }, { mutationId: newId() }))).toMatchObject({ status: 403, code: 'step-up-required' });
  });

  test('take no text that cannot be kept, and answer none with a fault of ours', async () => {
    for (const text of [...naughty, '__proto__', 'constructor']) {
      const answer = await app.request('/api/admin/settings', { method: 'PATCH', cookie: steward.session, body: { values: { [text.slice(0, 80) || 'x']: text, [burst]: text } }, headers: { 'idempotency-key': newId() } });
      expect([text, answer.status]).toEqual([text, text === '__proto__' ? 400 : 422]);
    }
  });
});

describe('the record', () => {
  test('is found by act, person, subject and day, a page at a time', async () => {
    const group = newId();
    await app.db.write(system('spec'), async (tx) => {
      for (let n = 0; n < 5; n++) tx.audit({ act: 'spec.done', subject: { type: 'account', id: member.account.id }, groupId: group, facts: { n }, reason: '=HYPERLINK("x")' });
    });
    const first = await api(steward).audit({ query: { act: 'spec.', limit: 3 } });
    expect(first.items.map(({ facts }) => facts['n'])).toEqual([4, 3, 2]);
    expect(first.items[0]).toMatchObject({ actorKind: 'system', actorName: 'spec', reason: '=HYPERLINK("x")', subject: { title: member.account.profile.name } });
    const rest = await api(steward).audit({ query: { act: 'spec.', before: first.next!, limit: 3 } });
    expect([rest.items.map(({ facts }) => facts['n']), rest.next]).toEqual([[1, 0], null]);
    expect((await api(steward).audit({ query: { person: `@${member.account.profile.handle}` } })).items).toHaveLength(5);
    expect((await api(steward).audit({ query: { person: 'nobody-here' } })).items).toEqual([]);
    expect((await api(steward).audit({ query: { subject: member.account.id, act: 'spec.done' } })).items).toHaveLength(5);
    const today = new Date().toISOString().slice(0, 10);
    expect((await api(steward).audit({ query: { from: today, until: today, act: '', person: '' } })).items.length).toBeGreaterThanOrEqual(5);
    expect((await api(steward).audit({ query: { until: '2020-01-01' } })).items).toEqual([]);
  });

  test('is downloaded as a table in which nothing is computed, and as lines of JSON; that is recorded too', async () => {
    const csv = await app.request(`${AUDIT_EXPORT_PATH}?format=csv&act=spec.`, { cookie: steward.session });
    expect(csv.headers['content-disposition']).toBe('attachment; filename="audit.csv"');
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
    const json = await app.request(`${AUDIT_EXPORT_PATH}?format=ndjson&act=spec.`, { cookie: steward.session });
    expect(json.text.trim().split('\n').map((line) => (JSON.parse(line) as { act: string }).act)).toEqual(Array.from({ length: 5 }, () => 'spec.done'));
    const { items } = await api(steward).audit({ query: { act: 'audit.exported' } });
    expect(items[0]).toMatchObject({ actor: { id: steward.account.id }, facts: { act: 'spec.' }, from: { ip: expect.any(String) } });
  });

  test.each(['act=%00', 'person=a b', 'from=2026-13-01', 'from=x', 'before=0', 'before=1e99', 'subject=7', 'limit=1000'])('answers a search that cannot be with a refusal: %s', async (query) => {
    expect((await app.request(`/api/admin/audit?${query}`, { cookie: steward.session })).status).toBe(422);
    expect((await app.request(`${AUDIT_EXPORT_PATH}?format=csv&${query}`, { cookie: steward.session })).status).toBe(422);
  });
});

test('the overview counts what waits, wherever it comes from', async () => {
  app.nest.get(Waiting).register({ id: 'spec', path: '/admin/spec', count: () => Promise.resolve(3) });
  const { waiting, figures } = await api(steward).adminOverview({});
  expect(waiting).toContainEqual({ id: 'spec', path: '/admin/spec', count: 3 });
  expect(figures.people).toBeGreaterThanOrEqual(2);
});

test('who was held up is shown by name or as a digest', async () => {
  const limits = app.nest.get(Limits);
  const allowance = { name: 'spec', burst: 1, seconds: 3600 };
  for (const who of [member.account.id, member.account.id, '203.0.113.9', '203.0.113.9']) await limits.take(allowance, who).catch(() => undefined);
  const items = (await api(steward).limited({})).items.filter(({ name }) => name === 'spec');
  expect(items).toHaveLength(2);
  expect(items.map(({ person }) => person?.id)).toEqual(expect.arrayContaining([member.account.id, undefined]));
  expect(JSON.stringify(items)).not.toContain('203.0.113.9');
});

test('the health page knows database, consumers and mail', async () => {
  await app.settle();
  const health = await api(steward).health({});
  expect(health).toMatchObject({ version: 'test', parked: [], mail: { waiting: expect.any(Number) } });
  expect(health.consumers.length).toBeGreaterThan(0);
});
