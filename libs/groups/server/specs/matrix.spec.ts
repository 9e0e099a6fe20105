import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Client } from '@minga/kernel/contract';
import { createTestApp, routeKey, uncovered, verdictsOf, type MatrixActor, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { groupsRoutes, type CreateGroupInput, type Role } from '../../contract';
import { buildGroup, buildMembership, groupsMatrix } from '../../testing';
import { groupsSlice } from '../groups.module';

type Api = Client<typeof groupsRoutes>;
type Cast = Record<Exclude<MatrixActor, 'guest'> | 'victim' | 'asker' | 'invited', BuiltAccount>;
interface Scene {
  params: { groupId: string };
  requestId: string;
  invitationId: string;
  /** Of a link into the group. */
  linkId: string;
  cast: Cast;
}

const STATES: Record<string, Partial<CreateGroupInput>> = {
  'network group': { visibility: 'network' },
  'private group': { visibility: 'private' },
  'public group on request': { joining: 'request' },
  'somebody else’s request': { joining: 'request' },
};
const ROLES: Partial<Record<keyof Cast, Role>> = { observer: 'observer', member: 'member', author: 'member', moderator: 'moderator', victim: 'member' };
const face = { name: 'Mesa', purpose: 'Otra', charter: '', lang: 'es', posting: 'members', visibility: 'private', joining: 'invitation' } as const;

const calls: Record<keyof typeof groupsRoutes, (api: Api, scene: Scene) => Promise<unknown>> = {
  listGroups: (api) => api.listGroups({ query: {} }),
  mayCreateGroup: (api) => api.mayCreateGroup({}),
  createGroup: (api) => api.createGroup({ body: { ...face } }),
  getGroup: (api, { params }) => api.getGroup({ params: { address: params.groupId } }),
  getCharter: (api, { params }) => api.getCharter({ params }),
  updateGroup: (api, { params }) => api.updateGroup({ params, body: { ...face, revision: 1 } }),
  listMembers: (api, { params }) => api.listMembers({ params, query: {} }),
  joinGroup: (api, { params }) => api.joinGroup({ params }),
  leaveGroup: (api, { params }) => api.leaveGroup({ params }),
  setGroupWatchLevel: (api, { params }) => api.setGroupWatchLevel({ params, body: { level: 'mute' } }),
  changeRole: (api, { params, cast }) => api.changeRole({ params: { ...params, accountId: cast.victim.account.id }, body: { role: 'observer' } }),
  removeMember: (api, { params, cast }) => api.removeMember({ params: { ...params, accountId: cast.victim.account.id }, body: { reason: 'Prueba' } }),
  listSanctions: (api, { params }) => api.listSanctions({ params }),
  sanction: (api, { params, cast }) => api.sanction({ params: { ...params, accountId: cast.victim.account.id, kind: 'banned' }, body: { reason: 'Prueba', days: 1 } }),
  liftSanction: (api, { params, cast }) => api.liftSanction({ params: { ...params, accountId: cast.victim.account.id, kind: 'silenced' }, body: { reason: 'Prueba' } }),
  listAdmissions: (api, { params }) => api.listAdmissions({ params }),
  requestToJoin: (api, { params }) => api.requestToJoin({ params, body: {} }),
  withdrawRequest: (api, { params, requestId }) => api.withdrawRequest({ params: { ...params, requestId } }),
  decideRequest: (api, { params, requestId }) => api.decideRequest({ params: { ...params, requestId }, body: { decision: 'accept' } }),
  invite: (api, { params, cast }) => api.invite({ params, body: { handle: cast.asker.account.profile.handle } }),
  cancelInvitation: (api, { params, invitationId }) => api.cancelInvitation({ params: { ...params, invitationId } }),
  listGroupInvitations: (api, { params }) => api.listGroupInvitations({ params }),
  inviteToGroup: (api, { params }) => api.inviteToGroup({ params, body: { role: 'observer', mostUses: 1, days: 1 } }),
  withdrawGroupInvitation: (api, { params, linkId }) => api.withdrawGroupInvitation({ params: { ...params, invitationId: linkId } }),
  acceptInvitation: (api, { invitationId }) => api.acceptInvitation({ params: { invitationId } }),
  declineInvitation: (api, { invitationId }) => api.declineInvitation({ params: { invitationId } }),
  waitingInGroups: (api) => api.waitingInGroups({}),
  groupsOfOrganisation: (api, { cast }) => api.groupsOfOrganisation({ params: { organisationId: cast.chair.account.profile.affiliation!.organisationId } }),
  groupsOfPerson: (api, { cast }) => api.groupsOfPerson({ params: { handle: cast.chair.account.profile.handle } }),
};
const routeOf = (key: string) => (Object.keys(groupsRoutes) as (keyof typeof groupsRoutes)[]).find((name) => routeKey(groupsRoutes[name]) === key)!;

describe('who may do what with groups', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    app = await createTestApp({ slices: [peopleSlice, groupsSlice] });
    const names = ['stranger', 'observer', 'member', 'author', 'moderator', 'chair', 'victim', 'asker', 'invited'] as const;
    const people = await Promise.all(names.map(async (name) => [name, await buildAccount(app)] as const));
    cast = { ...(Object.fromEntries(people) as Cast), steward: await buildAccount(app, { siteRole: 'steward' }) };
  });
  afterAll(() => app.close());

  async function buildLink(params: Scene['params']): Promise<string> {
    const api = app.client(groupsRoutes, cast.chair.session);
    await api.inviteToGroup({ params, body: { role: 'member', mostUses: 1, days: 1 } });
    return (await api.listGroupInvitations({ params })).items[0]!.id;
  }

  async function setScene(route: keyof typeof groupsRoutes, state: string): Promise<Scene> {
    const settings = STATES[state] ?? {};
    const group = await buildGroup(app, { ...settings, chair: cast.chair });
    const params = { groupId: group.id };
    for (const [name, role] of Object.entries(ROLES)) await buildMembership(app, group, { account: cast[name as keyof Cast], role });
    const requestId = settings.joining === 'request' ? (await app.client(groupsRoutes, cast.asker.session).requestToJoin({ params, body: {} })).id : newId();
    const handle = cast.invited.account.profile.handle;
    const { id: invitationId } = await app.client(groupsRoutes, cast.chair.session).invite({ params, body: { handle } });
    // Only where it is asked for: one chair makes as many links as they may, and this matrix has more scenes.
    const linkId = route === 'withdrawGroupInvitation' ? await buildLink(params) : newId();
    return { params, requestId, invitationId, linkId, cast };
  }

  it('covers every route', () => {
    expect(uncovered([groupsRoutes], groupsMatrix)).toEqual([]);
  });

  it.each(groupsMatrix.map((row) => [`${row.route} · ${row.state}`, row] as const))('%s', async (_, row) => {
    const route = routeOf(row.route);
    const got = await verdictsOf(row, () => setScene(route, row.state), (actor, scene) => calls[route](app.client(groupsRoutes, actor === 'guest' ? undefined : cast[actor].session), scene));
    expect(got).toEqual(row.expect);
  });
});
