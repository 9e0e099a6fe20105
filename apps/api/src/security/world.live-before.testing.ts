import { newId, type Route } from '@minga/kernel/contract';
import { routeKey, type TestApp } from '@minga/kernel/testing';
import type { BuiltGroup } from '@minga/groups/testing';
import { beforeRoutes as routes, buildSession } from '@minga/live/testing';
import type { Ids, WorldShape } from './world.testing';

type RouteName = keyof typeof routes;
const mine = Object.entries(routes) as [RouteName, Route][];

/** What parameters stand for before a session: elsewhere a session is somebody's signing in. */
export const beforeMeans: Record<string, Record<string, string>> = Object.fromEntries(
  mine.map(([key, route]) => [
    routeKey(route),
    { sessionId: 'plannedSessionId', address: 'plannedSessionId', session: 'plannedSessionId', from: 'plannedSessionId', about: 'groupId', template: 'sessionTemplateId', templateId: 'sessionTemplateId', group: 'groupId', id: key === 'sessionsAbout' ? 'requestId' : 'plannedItemId' },
  ]),
);

const DAYS_AHEAD = 9;
const DAY_MS = 86_400_000;
const nobody = { moderators: undefined, rapporteurs: undefined, captioners: undefined, speakers: undefined };
const when = { day: new Date(Date.now() + DAYS_AHEAD * DAY_MS).toISOString().slice(0, 10), time: '10:00', timeZone: 'America/Montevideo' };
const plan = { ...when, about: undefined, ...nobody, links: [], callUrl: '', visibility: 'group', repeat: undefined };
const BODIES: Partial<Record<RouteName, Record<string, unknown>>> = {
  callSession: plan, savePlan: { ...plan, revision: 1, scope: 'one' }, actOnSession: { act: 'cancel' }, actOnSeries: { act: 'cancel' },
};
/** Bodies whose fields hold only together. */
export const beforeTogether: Record<string, Record<string, unknown>> = Object.fromEntries(mine.flatMap(([name, route]) => (BODIES[name] ? [[routeKey(route), BODIES[name]]] : [])));

const TEMPLATE = 'INSERT INTO live_template (id, group_id, maker_id, name, plan) VALUES ($1, $2, $3, $4, $5)';

/** A session that was called in the group, and a template of its chair's. */
export async function beforeThings(app: TestApp, { owner, secret, visibility }: WorldShape, group: BuiltGroup): Promise<Ids> {
  const { id, items } = await buildSession(app, {
    moderator: owner, state: 'scheduled', title: `Convocada ${secret}`, group: { id: group.id, audience: `group:${group.id}` }, ...(visibility === 'public' && { visibility: 'public' as const }),
  });
  const templateId = newId();
  await app.db.query(TEMPLATE, [templateId, group.id, owner.account.id, `Plantilla ${secret}`, JSON.stringify({ purpose: `Para ${secret}` })]);
  return { plannedSessionId: id, plannedItemId: items[0]!, sessionTemplateId: templateId };
}
