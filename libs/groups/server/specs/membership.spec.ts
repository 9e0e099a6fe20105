import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audience, rooms } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { buildAccount } from '@minga/people/testing';
import { groupsRoutes } from '../../contract';
import { buildGroup, buildMembership } from '../../testing';
import { groupsSlice } from '../groups.module';

describe('membership', () => {
  let app: TestApp;
  beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice] })));
  afterAll(() => app.close());
  const api = (who?: { session: string }) => app.client(groupsRoutes, who?.session);
  const keys = async (accountId: string) =>
    (await app.db.query<{ key: string }>('SELECT key FROM audience_grant WHERE account_id = $1 ORDER BY key', [accountId])).map((row) => row.key);

  it('lets whoever is signed in join an open group, once', async () => {
    const group = await buildGroup(app);
    const ana = await buildAccount(app);
    const mine = await api(ana).joinGroup({ params: { groupId: group.id } });
    expect(mine).toMatchObject({ role: 'member', watch: 'normal' });
    expect(await keys(ana.account.id)).toEqual([audience.group(group.id)]);
    await expect(api(ana).joinGroup({ params: { groupId: group.id } })).rejects.toMatchObject({ code: 'already-member', status: 403 });
    await expect(api().joinGroup({ params: { groupId: group.id } })).rejects.toMatchObject({ status: 401 });
  });

  it('gives the same answer to the same join sent twice', async () => {
    const group = await buildGroup(app);
    const ana = await buildAccount(app);
    const join = () => api(ana).joinGroup({ params: { groupId: group.id } }, { mutationId: 'join-me-once-01' });
    expect(await Promise.all([join(), join()])).toEqual([await join(), await join()]);
  });

  it('takes the keys with the membership', async () => {
    const group = await buildGroup(app, { visibility: 'private' });
    const ana = await buildMembership(app, group);
    await api(ana).leaveGroup({ params: { groupId: group.id } });
    expect(await keys(ana.account.id)).toEqual([]);
    await expect(api(ana).getGroup({ params: { address: group.id } })).rejects.toMatchObject({ status: 404 });
  });

  it('never leaves a group without a chair, also when two leave at once', async () => {
    const group = await buildGroup(app);
    const other = await buildMembership(app, group, { role: 'chair' });
    const leave = (who: { session: string }) => api(who).leaveGroup({ params: { groupId: group.id } });
    const results = await Promise.allSettled([leave(group.chair), leave(other)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({ reason: { code: 'last-chair' } });
  });

  it('gives and takes the chairs’ and moderators’ keys with the role', async () => {
    const group = await buildGroup(app);
    const ana = await buildMembership(app, group);
    const set = (role: 'chair' | 'moderator' | 'observer') => api(group.chair).changeRole({ params: { groupId: group.id, accountId: ana.account.id }, body: { role } });
    await set('chair');
    expect(await keys(ana.account.id)).toEqual([audience.group(group.id), audience.chairs(group.id), audience.moderators(group.id)]);
    await set('moderator');
    expect(await keys(ana.account.id)).toEqual([audience.group(group.id), audience.moderators(group.id)]);
    expect(await set('observer')).toMatchObject({ role: 'observer' });
    expect(await keys(ana.account.id)).toEqual([audience.group(group.id)]);
  });

  it('lets nobody raise themselves', async () => {
    const group = await buildGroup(app);
    const ana = await buildMembership(app, group, { siteRole: 'steward', role: 'observer' });
    const raise = api(ana).changeRole({ params: { groupId: group.id, accountId: ana.account.id }, body: { role: 'chair' } });
    await expect(raise).rejects.toMatchObject({ code: 'own-role', status: 403 });
  });

  it('tells who was removed, and why, in their own room', async () => {
    const group = await buildGroup(app);
    const ana = await buildMembership(app, group);
    const reader = await app.reader(ana.session);
    const joined = await reader.join(rooms.account(ana.account.id));
    await api(group.chair).removeMember({ params: { groupId: group.id, accountId: ana.account.id }, body: { reason: 'Cambió de institución' } });
    const [event] = await reader.received(rooms.account(ana.account.id), 1);
    expect(joined.ok).toBe(true);
    expect(event!.body).toMatchObject({ type: 'membership.changed', payload: { mine: null, reason: 'Cambió de institución' } });
  });

  it('counts members by stakeholder group and country, also after one changes organisation', async () => {
    const group = await buildGroup(app);
    await buildMembership(app, group, { country: 'CL', organisation: { name: 'Demo ONG', stakeholderGroup: 'civil-society', country: 'CL' } });
    await app.settle();
    const { group: counted } = await api().getGroup({ params: { address: group.id } });
    expect(counted.members).toBe(2);
    expect(counted.composition).toEqual({ government: 1, 'civil-society': 1 });
  });

  it('pages members in the order in which they came', async () => {
    const group = await buildGroup(app);
    const people = [group.chair];
    for (let i = 0; i < 4; i++) people.push(await buildMembership(app, group));
    const first = await api().listMembers({ params: { groupId: group.id }, query: { limit: 3 } });
    const second = await api().listMembers({ params: { groupId: group.id }, query: { limit: 3, after: first.next! } });
    expect([...first.items, ...second.items].map((member) => member.person.id)).toEqual(people.map((one) => one.account.id));
    expect(second.next).toBeNull();
    await expect(api().listMembers({ params: { groupId: group.id }, query: { after: 'x' } })).rejects.toMatchObject({ status: 422 });
  });
});
