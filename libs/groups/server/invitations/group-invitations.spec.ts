import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '@minga/people/contract';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { groupsRoutes, type Role } from '../../contract';
import { buildGroup, buildMembership } from '../../testing';
import { groupsSlice } from '../index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice, groupsSlice] });
});
afterAll(() => app.close());

const groups = ({ session }: BuiltAccount) => app.client(groupsRoutes, session);
const accept = ({ session }: BuiltAccount, path: string) => app.client(peopleRoutes, session).acceptSiteInvitation({ params: { token: path.slice('/invite/'.length) } });
const link = async (chair: BuiltAccount, groupId: string, role: Role, mostUses = 1) =>
  (await groups(chair).inviteToGroup({ params: { groupId }, body: { role, mostUses, days: 2 } })).address!;
const roleIn = async (groupId: string, { account }: BuiltAccount) =>
  (await app.db.query<{ role: Role }>('SELECT role FROM membership WHERE group_id = $1 AND account_id = $2', [groupId, account.id]))[0]?.role;

describe('a link into a group', () => {
  it('says what it opens, gives the role that it carries, also in a private group, and is listed with who used it', async () => {
    const group = await buildGroup(app, { visibility: 'private', joining: 'invitation' });
    const comer = await buildAccount(app);
    const path = await link(group.chair, group.id, 'moderator');
    expect(await app.client(peopleRoutes).showInvitation({ params: { token: path.slice('/invite/'.length) } })).toMatchObject({ opens: { title: group.name, role: 'moderator' } });
    expect(await accept(comer, path)).toEqual({ address: group.address });
    expect(await roleIn(group.id, comer)).toBe('moderator');
    const { items } = await groups(group.chair).listGroupInvitations({ params: { groupId: group.id } });
    expect(items.map(({ usedBy }) => usedBy.map(({ id }) => id))).toEqual([[comer.account.id]]);
  });

  it('leaves a member what they are, and lets nobody in who was put out', async () => {
    const group = await buildGroup(app);
    const [member, banned] = [await buildMembership(app, group), await buildMembership(app, group)];
    await groups(group.chair).sanction({ params: { groupId: group.id, accountId: banned.account.id, kind: 'banned' }, body: { reason: 'Prueba', days: 1 } });
    const path = await link(group.chair, group.id, 'moderator', 5);
    await accept(member, path);
    await accept(banned, path);
    expect([await roleIn(group.id, member), await roleIn(group.id, banned)]).toEqual(['member', undefined]);
  });

  it('is withdrawn by those who run the group, and by nobody else', async () => {
    const [group, other] = [await buildGroup(app), await buildGroup(app)];
    const path = await link(group.chair, group.id, 'member');
    const [{ id: invitationId } = { id: '' }] = (await groups(group.chair).listGroupInvitations({ params: { groupId: group.id } })).items;
    const elsewhere = groups(other.chair).withdrawGroupInvitation({ params: { groupId: other.id, invitationId } });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
    await groups(group.chair).withdrawGroupInvitation({ params: { groupId: group.id, invitationId } });
    await expect(accept(await buildAccount(app), path)).rejects.toMatchObject({ code: 'not-found' });
  });
});
