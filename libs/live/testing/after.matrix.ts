import { everybody, routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { figuresRoutes, reportRoutes, trainingRoutes } from '../contract';

type V = MatrixVerdict;
/** What comes after a session. */
export const afterRoutes = { ...reportRoutes, ...trainingRoutes, ...figuresRoutes };

/**
 * Of a session of a private group that is over: `stranger` is no member, `observer` is and was not there, `member` had the floor, `author` is its
 * rapporteur, `moderator` was named for it, `chair` chairs the group, `steward` is no member.
 */
const who = (outsiders: V, observer: V, speaker: V, rapporteur: V, moderator: V, chair: V): MatrixRow['expect'] => ({
  guest: outsiders, stranger: outsiders, observer, member: speaker, author: rapporteur, moderator, chair, steward: outsiders,
});
const row = (route: keyof typeof afterRoutes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(afterRoutes[route]), state, expect });

const readers = who('hidden', 'ok', 'ok', 'ok', 'ok', 'ok');
const writers = who('hidden', 'refused', 'refused', 'ok', 'ok', 'ok');
/** Sent to those who spoke: they read it where it is written. */
const inReview = who('hidden', 'refused', 'ok', 'ok', 'ok', 'ok');
const running = who('hidden', 'refused', 'refused', 'refused', 'ok', 'ok');
const nobody = who('hidden', 'refused', 'refused', 'refused', 'refused', 'refused');

export const afterMatrix: readonly MatrixRow[] = [
  row('getSessionRecord', 'ended', readers),
  row('getReport', 'ended', readers),
  row('getReport', 'published', readers),
  row('getReportDesk', 'ended', writers),
  row('getReportDesk', 'review', inReview),
  row('saveReportBlock', 'ended', writers),
  row('saveReportBlock', 'published', writers),
  row('addReportBlock', 'ended', writers),
  row('actOnReportBlock', 'ended', writers),
  row('saveReportLead', 'ended', writers),
  row('redraftReport', 'ended', writers),
  row('redraftReport', 'published', nobody),
  row('sendReport', 'ended', writers),
  row('sendReport', 'published', nobody),
  row('proposeCorrection', 'ended', nobody),
  row('proposeCorrection', 'review', who('hidden', 'refused', 'ok', 'refused', 'ok', 'refused')),
  row('proposeCorrection', 'published', nobody),
  row('decideCorrection', 'review', writers),
  row('publishReport', 'ended', writers),
  row('listReports', 'published', everybody('ok')),
  row('getTraining', 'ended', readers),
  row('setAttendanceRule', 'ended', running),
  row('issueCertificate', 'ended', who('hidden', 'refused', 'ok', 'refused', 'refused', 'refused')),
  row('revokeCertificate', 'ended', running),
  row('liveFigures', 'published', everybody('ok')),
  row('verifyCertificate', 'ended', everybody('ok')),
];
