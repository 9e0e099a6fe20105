import { newId } from '@minga/kernel/contract';
import type { SessionAct, SessionState } from '../../contract';
import { buildSession } from '../../testing';
import { beforeMatrix, beforeRoutes } from '../../testing/before.matrix';
import { itHolds, type Calls, type Stage } from './matrix.testing';

interface Scene {
  sessionId: string;
  templateId: string;
  groupId: string | null;
  revision: number;
  act: SessionAct;
}

const params = ({ sessionId }: Scene) => ({ sessionId });
const calls: Calls<typeof beforeRoutes, Scene> = {
  getSession: (api, { sessionId }) => api.getSession({ params: { address: sessionId } }),
  actOnSession: (api, scene) => api.actOnSession({ params: params(scene), body: { act: scene.act, reason: 'Prueba' } }),
  listSessions: (api, { groupId }) => api.listSessions({ query: { group: groupId ?? undefined } }),
  sessionsAbout: (api, { sessionId }) => api.sessionsAbout({ params: { type: 'request', id: sessionId } }),
  callSession: (api, { groupId }) => api.callSession({ body: { groupId, title: 'Otra' } }),
  savePlan: (api, scene) => api.savePlan({ params: params(scene), body: { revision: scene.revision, title: 'Cambiada' } }),
  planForm: (api, { sessionId }) => api.planForm({ query: { session: sessionId } }),
  actOnSeries: (api, scene) => api.actOnSeries({ params: params(scene), body: { act: scene.act, reason: 'Prueba' } }),
  keepTemplate: (api, scene) => api.keepTemplate({ body: { sessionId: scene.sessionId, name: 'Plantilla' } }),
  dropTemplate: (api, { templateId }) => api.dropTemplate({ params: { templateId } }),
  ownCalendar: (api) => api.ownCalendar({}),
  makeCalendar: (api) => api.makeCalendar({}),
  dropCalendar: (api) => api.dropCalendar({}),
  signUp: (api, scene) => api.signUp({ params: params(scene), body: { come: true } }),
  signedUp: (api, scene) => api.signedUp({ params: params(scene) }),
};
const TEMPLATE = "INSERT INTO live_template (id, group_id, maker_id, name, plan) VALUES ($1, $2, $3, 'Plantilla', '{}')";

async function setScene({ app, cast, group }: Stage, named: string): Promise<Scene> {
  const [where, act = 'cancel'] = named.split(': ') as [string, SessionAct?];
  const open = where === 'network' || where.startsWith('public ');
  const state = (['group', 'network'].includes(where) ? 'scheduled' : where.split(' ').at(-1)) as SessionState;
  const session = await buildSession(app, { moderator: cast.moderator, state, ...(!open && { group: { id: group.id, audience: `group:${group.id}` } }) });
  const templateId = newId();
  await app.db.query(TEMPLATE, [templateId, group.id, cast.chair.account.id]);
  return { sessionId: session.id, templateId, groupId: open ? null : group.id, revision: 1, act };
}

describe('who may do what before a session', () => itHolds({ routes: beforeRoutes, matrix: beforeMatrix, calls, setScene }));
