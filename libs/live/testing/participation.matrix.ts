import { everybody, routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { participationRoutes as routes } from '../contract/participation';

type V = MatrixVerdict;

/**
 * In a session of a private group: `stranger` is no member, `observer` and `member` are, `author` asked and wrote what is acted on,
 * `moderator` was named for the session, `chair` chairs the group, `steward` is no member.
 */
const who = (outsiders: V, members: V, moderator: V, chair: V): MatrixRow['expect'] => ({
  guest: outsiders, stranger: outsiders, observer: members, member: members, author: members, moderator, chair, steward: outsiders,
});
const row = (route: keyof typeof routes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(routes[route]), state, expect });

const readers = who('hidden', 'ok', 'ok', 'ok');
const partaking = readers;
const running = who('hidden', 'refused', 'ok', 'ok');
const nobody = who('hidden', 'refused', 'refused', 'refused');
/** A draft is not there for those who do not run the session. */
const ofDraft = who('hidden', 'hidden', 'ok', 'ok');
/** Signed in, and it is open to all. */
const anybody: MatrixRow['expect'] = { ...everybody('ok'), guest: 'sign-in' };
const onlyTheirs: MatrixRow['expect'] = { ...everybody('refused'), guest: 'sign-in', moderator: 'ok', steward: 'ok' };

export const participationMatrix: readonly MatrixRow[] = [
  row('sessionQuestions', 'live', readers),
  row('sessionQuestions', 'public live', everybody('ok')),
  row('askSession', 'live', partaking),
  row('askSession', 'ended', nobody),
  row('askSession', 'public live', anybody),
  row('voteQuestion', 'live', partaking),
  row('voteQuestion', 'ended', nobody),
  row('voteQuestion', 'public live', anybody),
  row('actOnQuestion', 'live', running),
  row('actOnQuestion', 'ended', nobody),
  row('actOnQuestion', 'public live', onlyTheirs),
  row('sessionPolls', 'live', readers),
  row('sessionPolls', 'public live', everybody('ok')),
  row('preparePoll', 'live', running),
  row('changePoll', 'live', ofDraft),
  row('actOnPoll', 'live', running),
  row('actOnPoll', 'ended', nobody),
  row('voteInPoll', 'live', partaking),
  row('voteInPoll', 'ended', nobody),
  row('voteInPoll', 'public live', anybody),
  row('sessionChat', 'live', readers),
  row('sayInChat', 'live', partaking),
  row('sayInChat', 'ended', nobody),
  row('moderateChat', 'live', running),
  row('paceChat', 'live', running),
  row('sessionCaptions', 'live', readers),
  row('caption', 'live', running),
  row('caption', 'ended', nobody),
  row('sessionMinutes', 'live', readers),
  row('minutesDocument', 'live', running),
  row('updateMinutes', 'live', running),
  row('updateMinutes', 'reported', nobody),
  row('addMinute', 'ended', running),
  row('addMinute', 'reported', nobody),
  row('ownPart', 'live', readers),
  row('ownPart', 'public live', { ...everybody('ok'), guest: 'sign-in' }),
];
