import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { Refusal } from '@minga/kernel/contract';
import { peopleSlice } from '@minga/people/server';
import type { BuiltAccount } from '@minga/people/testing';
import { groupsRoutes, type SanctionKind } from '../../contract';
import { buildGroup, buildMembership, type BuiltGroup } from '../../testing';
import { groupsSlice } from '../groups.module';

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice] })));
afterAll(() => app.close());

const api = (who: BuiltAccount) => app.client(groupsRoutes, who.session);
const viewer = async (who: BuiltAccount, group: BuiltGroup) => (await api(who).getGroup({ params: { address: group.id } })).viewer;
const lay = (by: BuiltAccount, group: BuiltGroup, who: BuiltAccount, kind: SanctionKind, days: number | null = 3) =>
  api(by).sanction({ params: { groupId: group.id, accountId: who.account.id, kind }, body: { reason: 'Insultos', days } });
const reason = (call: Promise<unknown>) => call.then(() => 'done', (error: unknown) => (error instanceof Refusal ? error.code : String(error)));

test('who is silenced is told why and until when, and leaving and coming back ends nothing', async () => {
  const group = await buildGroup(app);
  const member = await buildMembership(app, group);
  const { until } = await lay(group.chair, group, member, 'silenced');
  expect((await viewer(member, group)).sanction).toEqual({ kind: 'silenced', reason: 'Insultos', until });
  await api(member).leaveGroup({ params: { groupId: group.id } });
  await api(member).joinGroup({ params: { groupId: group.id } });
  expect((await viewer(member, group)).can.post).toEqual({ allowed: false, reason: 'silenced-here' });
  await api(group.chair).liftSanction({ params: { groupId: group.id, accountId: member.account.id, kind: 'silenced' }, body: { reason: 'Se disculpó' } });
  expect((await viewer(member, group)).can.post.allowed).toBe(true);
  const [entry] = await app.db.query(`SELECT p.content AS reason FROM audit_entry e JOIN audit_part p ON p.seq = e.seq AND p.name = 'reason' WHERE e.act = 'group.silence-lifted' AND e.group_id = $1`, [group.id]);
  expect(entry).toEqual({ reason: 'Se disculpó' });
});

test('a silence ends by itself', async () => {
  const group = await buildGroup(app);
  const member = await buildMembership(app, group);
  await lay(group.chair, group, member, 'silenced');
  await app.db.query('UPDATE group_sanction SET until = now() WHERE account_id = $1', [member.account.id]);
  expect(await viewer(member, group)).toMatchObject({ sanction: null, can: { post: { allowed: true } } });
});

test('who is banned is out and cannot join, ask or be invited until it is lifted', async () => {
  const group = await buildGroup(app);
  const member = await buildMembership(app, group);
  await lay(group.chair, group, member, 'banned', null);
  const params = { groupId: group.id };
  expect((await viewer(member, group)).mine).toBeNull();
  expect(await reason(api(member).joinGroup({ params }))).toBe('banned-here');
  expect(await reason(api(group.chair).invite({ params, body: { handle: member.account.profile.handle } }))).toBe('invalid-input');
  expect((await api(group.chair).listSanctions({ params })).items).toMatchObject([{ kind: 'banned', until: null, reason: 'Insultos' }]);
  await api(group.chair).liftSanction({ params: { ...params, accountId: member.account.id, kind: 'banned' }, body: { reason: 'Pasó el tiempo' } });
  expect(await reason(api(member).joinGroup({ params }))).toBe('done');
});

test('moderators have no say over chairs nor over each other, and nobody over themselves', async () => {
  const group = await buildGroup(app);
  const moderator = await buildMembership(app, group, { role: 'moderator' });
  const other = await buildMembership(app, group, { role: 'moderator' });
  expect(await reason(lay(moderator, group, group.chair, 'silenced'))).toBe('not-over-chairs');
  expect(await reason(lay(moderator, group, other, 'banned'))).toBe('not-over-chairs');
  expect(await reason(lay(moderator, group, moderator, 'silenced'))).toBe('not-oneself');
  expect(await reason(lay(group.chair, group, other, 'silenced'))).toBe('done');
});
