import { newId, type Route } from '@minga/kernel/contract';
import { routeKey, type TestApp } from '@minga/kernel/testing';
import type { BuiltGroup } from '@minga/groups/testing';
import { afterRoutes as routes, buildSession, liveApi } from '@minga/live/testing';
import type { Ids, WorldShape } from './world.testing';

type RouteName = keyof typeof routes;
const mine = Object.entries(routes) as [RouteName, Route][];

/** What parameters stand for after a session: elsewhere a session is somebody's signing in. */
export const afterMeans: Record<string, Record<string, string>> = Object.fromEntries(
  mine.map(([, route]) => [routeKey(route), { sessionId: 'overSessionId', address: 'overSessionId', blockId: 'reportBlockId', correctionId: 'reportCorrectionId', certificateId: 'certificateId', itemId: 'overItemId' }]),
);

const text = 'Algo. [0:00:00]';
const BODIES: Partial<Record<RouteName, Record<string, unknown>>> = {
  saveReportBlock: { text, revision: 1, due: null }, addReportBlock: { text, section: 'item', due: null }, actOnReportBlock: { revision: 1, act: 'remove' }, proposeCorrection: { text }, saveReportLead: { was: undefined },
};
/** Bodies whose fields hold only together. */
export const afterTogether: Record<string, Record<string, unknown>> = Object.fromEntries(mine.flatMap(([name, route]) => (BODIES[name] ? [[routeKey(route), BODIES[name]]] : [])));

const TIMES = `UPDATE live_session SET started_at = now() - interval '1 hour', ended_at = NULL, running_since = now() WHERE id = $1`;
const CORRECTION = `INSERT INTO live_report_correction (id, session_id, block_id, by_id, statements) SELECT $1, $2, $3, $4, statements FROM live_report_block WHERE id = $3`;
const STAY = `INSERT INTO live_stay (session_id, account_id, came_at, left_at) VALUES ($1, $2, now() - interval '1 hour', now())`;

/** A training of the group that is over, with its report before the speakers and a certificate. */
export async function afterThings(app: TestApp, { owner, secret, visibility }: WorldShape, group: BuiltGroup): Promise<Ids> {
  const { id, items } = await buildSession(app, {
    moderator: owner, state: 'live', kind: 'training', title: `Formación ${secret}`, group: { id: group.id, audience: `group:${group.id}` }, ...(visibility === 'public' && { visibility: 'public' as const }),
  });
  const api = liveApi(app, owner);
  await app.db.query(TIMES, [id]);
  await app.db.query(STAY, [id, owner.account.id]);
  await api.addMinute({ params: { sessionId: id }, body: { text: `Nota ${secret}` } });
  await api.actOnSession({ params: { sessionId: id }, body: { act: 'end' } });
  await app.settle();
  await api.sendReport({ params: { sessionId: id }, body: { days: 3 } });
  const [block] = (await api.getReportDesk({ params: { address: id } })).blocks;
  const correctionId = newId();
  await app.db.query(CORRECTION, [correctionId, id, block!.id, owner.account.id]);
  // Its code is of nobody else's world: whoever has it may read what it says.
  await api.issueCertificate({ params: { sessionId: id }, body: {} });
  const certificateId = (await api.getTraining({ params: { address: id } })).people!.flatMap(({ certificates }) => certificates)[0]!.id;
  return { overSessionId: id, overItemId: items[0]!, reportBlockId: block!.id, reportCorrectionId: correctionId, certificateId };
}
