import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Snapshot } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleSlice } from '@minga/people/server';
import { groupsEvents, groupsRoutes, type CreateGroupInput, type GroupsEvent, type UpdateGroupInput } from '../../contract';
import { buildGroup } from '../../testing';
import { countActivity } from '../activity';
import { groupsSlice } from '../groups.module';
import { GroupHooks } from '../hooks';
import { happen, setStage, type Stage } from '../../testing/convergence-stage';

type Scenario = {
  settings?: Partial<CreateGroupInput>;
  prepare?: (stage: Stage) => Promise<unknown>;
  act: (stage: Stage) => Promise<unknown>;
  /** No view can know what came into it: all that meet the event ask to be fetched. */
  fetched?: true;
};

const api = ({ app }: Stage, who: { session: string }) => app.client(groupsRoutes, who.session);
const params = ({ group }: Stage) => ({ groupId: group.id });
const ask = (stage: Stage) => api(stage, stage.outsider).requestToJoin({ params: params(stage), body: { message: 'Quiero aportar.' } });
const invite = (stage: Stage, role: 'member' | 'moderator' = 'moderator') =>
  api(stage, stage.chair).invite({ params: params(stage), body: { handle: stage.outsider.account.profile.handle, role, message: 'Lo esperamos.' } });

async function settings(stage: Stage, change: Partial<UpdateGroupInput>): Promise<void> {
  const { group } = await api(stage, stage.chair).getGroup({ params: { address: stage.group.id } });
  const { charter } = await api(stage, stage.chair).getCharter({ params: params(stage) });
  await api(stage, stage.chair).updateGroup({ params: params(stage), body: { ...group, charter: charter.source, ...change } });
}

async function answerInvitation(stage: Stage, how: 'acceptInvitation' | 'declineInvitation'): Promise<void> {
  const { invitations } = await api(stage, stage.outsider).waitingInGroups({});
  await api(stage, stage.outsider)[how]({ params: { invitationId: invitations[0]!.id } });
}

async function decide(stage: Stage, body: { decision: 'accept' | 'refuse'; reason?: string }): Promise<void> {
  const { requests } = await api(stage, stage.chair).listAdmissions({ params: params(stage) });
  await api(stage, stage.chair).decideRequest({ params: { ...params(stage), requestId: requests[0]!.id }, body });
}

const onRequest = { joining: 'request' } as const;

const scenarios: Record<GroupsEvent['type'], Scenario> = {
  'group.changed': { act: (stage) => settings(stage, { name: 'Mesa de Identidad', joining: 'request', posting: 'signed-in' }) },
  'group.charter-changed': { act: (stage) => settings(stage, { charter: '# Carta\n\nDecidimos por **consenso**.' }) },
  'group.member-joined': { act: (stage) => api(stage, stage.outsider).joinGroup({ params: params(stage) }) },
  'group.member-left': { act: (stage) => api(stage, stage.member).leaveGroup({ params: params(stage) }) },
  'group.role-changed': {
    act: (stage) => api(stage, stage.chair).changeRole({ params: { ...params(stage), accountId: stage.member.account.id }, body: { role: 'moderator' } }),
  },
  'group.composition': { settings: onRequest, prepare: ask, act: (stage) => decide(stage, { decision: 'accept' }) },
  'group.activity': {
    act: ({ app, group, member }) =>
      app.db.write(system('test'), (tx) => {
        const topic = { ref: { type: 'topic', id: group.id }, title: 'IPv6', address: '/t/x', lang: 'es' as const };
        const at = new Date().toISOString();
        return countActivity(tx, [{ groupId: group.id, at, posts: 3, topics: 1, latest: { topic, by: member.account.id } }]);
      }),
  },
  'group.request-received': { settings: onRequest, act: ask },
  'group.request-closed': { settings: onRequest, prepare: ask, act: (stage) => decide(stage, { decision: 'refuse', reason: 'Ya hay dos por país.' }) },
  'group.invitation-sent': { act: (stage) => invite(stage) },
  'group.invitation-closed': { prepare: (stage) => invite(stage), act: (stage) => answerInvitation(stage, 'declineInvitation') },
  'membership.changed': { act: (stage) => api(stage, stage.member).setGroupWatchLevel({ params: params(stage), body: { level: 'watch' } }) },
  'membership.sanctioned': {
    act: (stage) =>
      api(stage, stage.chair).sanction({ params: { ...params(stage), accountId: stage.member.account.id, kind: 'silenced' }, body: { reason: 'Insultos', days: 3 } }),
  },
  'membership.requested': { settings: onRequest, act: ask },
  'membership.request-closed': { settings: onRequest, prepare: ask, act: (stage) => settings(stage, { joining: 'open' }) },
  'invitation.received': { settings: { joining: 'invitation' }, act: (stage) => invite(stage) },
  'invitation.closed': { prepare: (stage) => invite(stage), act: (stage) => answerInvitation(stage, 'acceptInvitation') },
  'group.opened': { act: ({ app }) => buildGroup(app), fetched: true },
};

const UNREAD = 'SELECT group_id, sum(posts)::int AS posts FROM group_day WHERE group_id = ANY($1::uuid[]) GROUP BY group_id';

/** A view may go on following the room of a row that left it; that is no difference to its reader. */
const following = (view: Snapshot, fresh: Snapshot): Snapshot => ({
  ...view,
  cursor: Object.fromEntries(Object.entries(view.cursor).filter(([room]) => room in fresh.cursor)),
});

describe('a view with the events it missed is what a new reader is shown', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ slices: [peopleSlice, groupsSlice] });
    // Stands for read marks: here nobody has read anything.
    app.nest.get(GroupHooks).countUnreadBy(async (sql, _, groupIds) => {
      const rows = await sql.query<{ group_id: string; posts: number }>(UNREAD, [groupIds]);
      return new Map(rows.map((row) => [row.group_id, row.posts]));
    });
  });
  afterAll(() => app.close());

  it('has a scenario for every event', () => {
    expect(Object.keys(scenarios).sort()).toEqual(Object.keys(groupsEvents).sort());
  });

  it.each(Object.entries(scenarios))('%s', async (type, { settings: given, prepare, act, fetched }) => {
    const stage = await setStage(app, given);
    await prepare?.(stage);
    await app.settle();
    const outcomes = await happen(stage, act);
    const met = outcomes.filter((outcome) => outcome.types.includes(type));
    expect(met.length).toBeGreaterThan(0);
    expect(met.some((outcome) => outcome.reduced[0] !== undefined)).toBe(!fetched);
    for (const { name, reduced, fresh } of outcomes) {
      for (const view of reduced) if (view) expect({ name, view: following(view, fresh) }).toEqual({ name, view: fresh });
    }
  });
});
