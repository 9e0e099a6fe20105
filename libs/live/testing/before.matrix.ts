import { everybody, routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { aboutRoutes, calendarRoutes, listRoutes, planRoutes, seriesRoutes, sessionRoutes, signUpRoutes, templateRoutes } from '../contract';

type V = MatrixVerdict;

/** What comes before a session, and its page. */
export const beforeRoutes = { ...sessionRoutes, ...listRoutes, ...aboutRoutes, ...planRoutes, ...seriesRoutes, ...templateRoutes, ...calendarRoutes, ...signUpRoutes };

/**
 * In a session of a private group: `stranger` is no member, `observer`, `member` and `author` are, `moderator` was named for the session, `chair`
 * chairs the group, `steward` is no member.
 */
const who = (outsiders: V, members: V, moderator: V, chair: V): MatrixRow['expect'] => ({
  guest: outsiders, stranger: outsiders, observer: members, member: members, author: members, moderator, chair, steward: outsiders,
});
const row = (route: keyof typeof beforeRoutes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(beforeRoutes[route]), state, expect });

const members = who('hidden', 'ok', 'ok', 'ok');
const running = who('hidden', 'refused', 'ok', 'ok');
const nobody = who('hidden', 'refused', 'refused', 'refused');
/** A draft is not there for those who do not run the session. */
const ofDraft = who('hidden', 'hidden', 'ok', 'ok');
const signedIn: MatrixRow['expect'] = { ...everybody('ok'), guest: 'sign-in' };
/** In the group: who chairs it. Others do not see it, or may not. */
const calling: MatrixRow['expect'] = { ...who('hidden', 'refused', 'refused', 'ok'), guest: 'sign-in' };
const networkCalling: MatrixRow['expect'] = { ...everybody('refused'), guest: 'sign-in', steward: 'ok' };

export const beforeMatrix: readonly MatrixRow[] = [
  row('getSession', 'scheduled', members),
  row('getSession', 'draft', ofDraft),
  row('getSession', 'public scheduled', everybody('ok')),
  row('actOnSession', 'draft: schedule', ofDraft),
  row('actOnSession', 'scheduled: cancel', running),
  row('actOnSession', 'ended: cancel', nobody),
  row('listSessions', 'scheduled', everybody('ok')),
  // What is not to be seen is not in the list, which is anybody’s to ask for
  row('sessionsAbout', 'scheduled', everybody('ok')),
  row('callSession', 'group', calling),
  row('callSession', 'network', networkCalling),
  row('savePlan', 'draft', { ...ofDraft, guest: 'sign-in' }),
  row('savePlan', 'scheduled', { ...running, guest: 'sign-in' }),
  row('savePlan', 'live', { ...nobody, guest: 'sign-in' }),
  row('planForm', 'scheduled', { ...running, guest: 'sign-in' }),
  row('planForm', 'draft', { ...ofDraft, guest: 'sign-in' }),
  row('actOnSeries', 'scheduled: cancel', running),
  row('keepTemplate', 'scheduled', who('hidden', 'refused', 'refused', 'ok')),
  row('dropTemplate', 'scheduled', { ...everybody('hidden'), guest: 'sign-in', chair: 'ok' }),
  row('ownCalendar', 'scheduled', signedIn),
  row('makeCalendar', 'scheduled', signedIn),
  row('dropCalendar', 'scheduled', signedIn),
  row('signUp', 'scheduled', members),
  row('signUp', 'ended', nobody),
  row('signUp', 'public scheduled', signedIn),
  row('signUp', 'draft', who('hidden', 'hidden', 'refused', 'refused')),
  row('signedUp', 'scheduled', running),
];
