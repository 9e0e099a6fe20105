import { newId } from '@minga/kernel/contract';
import { buildSession, liveApi, nameFor } from '../../testing';
import { afterMatrix, afterRoutes } from '../../testing/after.matrix';
import { draftOnce } from '../report/draft';
import { codeDigest, newCode } from '../training/code';
import { itHolds, type Calls, type Stage } from './matrix.testing';
import { system } from '@minga/kernel/server';

interface Scene {
  sessionId: string;
  blockId: string;
  revision: number;
  correctionId: string;
  certificateId: string;
  code: string;
}

const text = 'Algo. [0:00:00]';
const of = ({ sessionId }: Scene) => ({ sessionId });
const at = ({ sessionId }: Scene) => ({ address: sessionId });
const block = ({ sessionId, blockId }: Scene) => ({ sessionId, blockId });
const calls: Calls<typeof afterRoutes, Scene> = {
  getSessionRecord: (api, scene) => api.getSessionRecord({ params: at(scene) }),
  getReport: (api, scene) => api.getReport({ params: at(scene) }),
  getReportDesk: (api, scene) => api.getReportDesk({ params: at(scene) }),
  saveReportBlock: (api, scene) => api.saveReportBlock({ params: block(scene), body: { text, revision: scene.revision } }),
  addReportBlock: (api, scene) => api.addReportBlock({ params: of(scene), body: { section: 'decisions', text } }),
  actOnReportBlock: (api, scene) => api.actOnReportBlock({ params: block(scene), body: { act: 'remove', revision: scene.revision } }),
  saveReportLead: (api, scene) => api.saveReportLead({ params: of(scene), body: { lead: 'Qué salió' } }),
  redraftReport: (api, scene) => api.redraftReport({ params: of(scene), body: {} }),
  sendReport: (api, scene) => api.sendReport({ params: of(scene), body: { days: 2 } }),
  proposeCorrection: (api, scene) => api.proposeCorrection({ params: block(scene), body: { text } }),
  decideCorrection: (api, { sessionId, correctionId }) => api.decideCorrection({ params: { sessionId, correctionId }, body: { accept: false, word: 'No' } }),
  publishReport: (api, scene) => api.publishReport({ params: of(scene), body: {} }),
  listReports: (api) => api.listReports({ query: {} }),
  getTraining: (api, scene) => api.getTraining({ params: at(scene) }),
  setAttendanceRule: (api, scene) => api.setAttendanceRule({ params: of(scene), body: { leastPercent: 50 } }),
  issueCertificate: (api, scene) => api.issueCertificate({ params: of(scene), body: {} }),
  revokeCertificate: (api, { certificateId }) => api.revokeCertificate({ params: { certificateId }, body: { reason: 'Prueba' } }),
  liveFigures: (api) => api.liveFigures({ query: {} }),
  verifyCertificate: (api, { code }) => api.verifyCertificate({ params: { code } }),
};

const TIMES = `UPDATE live_session SET started_at = now() - interval '1 hour', ended_at = now() WHERE id = $1`;
const STAY = `INSERT INTO live_stay (session_id, account_id, came_at, left_at) VALUES ($1, $2, now() - interval '1 hour', now())`;
const TURN = `INSERT INTO live_turn (id, session_id, account_id, kind, began_at, ended_at, limit_seconds) VALUES ($1, $2, $3, 'speak', now(), now(), 180)`;
const CORRECTION = `INSERT INTO live_report_correction (id, session_id, block_id, by_id, statements) SELECT $1, $2, $3, $4, statements FROM live_report_block WHERE id = $3`;
const CERTIFICATE = `INSERT INTO live_certificate (id, session_id, account_id, name, percent) VALUES ($1, $2, $3, 'Demo', 100)`;

async function setScene({ app, cast, group }: Stage, state: string): Promise<Scene> {
  const session = await buildSession(app, { moderator: cast.moderator, state: 'ended', kind: 'training', group: { id: group.id, audience: `group:${group.id}` } });
  const { id: sessionId } = session;
  await nameFor(app, session, cast.author, 'rapporteur');
  await app.db.query(TIMES, [sessionId]);
  await app.db.query(STAY, [sessionId, cast.member.account.id]);
  await app.db.query(TURN, [newId(), sessionId, cast.member.account.id]);
  await app.db.write(system('test'), (tx) => draftOnce(tx, sessionId));
  const desk = liveApi(app, cast.moderator);
  if (state === 'review') await desk.sendReport({ params: { sessionId }, body: { days: 1 } });
  if (state === 'published') await desk.publishReport({ params: { sessionId }, body: {} });
  const [first] = (await desk.getReportDesk({ params: { address: sessionId } })).blocks;
  const scene: Scene = { sessionId, blockId: first!.id, revision: first!.revision, correctionId: newId(), certificateId: newId(), code: newCode() };
  await app.db.query(CORRECTION, [scene.correctionId, sessionId, scene.blockId, cast.member.account.id]);
  await app.db.query(CERTIFICATE, [scene.certificateId, sessionId, cast.observer.account.id]);
  await app.db.query('INSERT INTO live_certificate_code (digest, certificate_id) VALUES ($1, $2)', [codeDigest(scene.code), scene.certificateId]);
  return scene;
}

describe('who may do what after a session', () => itHolds({ routes: afterRoutes, matrix: afterMatrix, calls, setScene }));
