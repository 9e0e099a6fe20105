import { zoneWords } from '../../plan/moment';
import type { Statement } from '../report.shape';
import { block, type Pen } from './pen';
import type { DraftBlock } from '../report.shape';

const named = ({ record, person, words }: Pen, role: 'moderator' | 'rapporteur'): string[] =>
  record.people.filter(({ roles }) => roles.includes(role)).map(({ id }) => person(id)).sort(new Intl.Collator(words.language).compare);

/** When and where it was, who led it and how many came. */
function setting(pen: Pen): Statement[] {
  const { record: { session, attendance }, words, say, end } = pen;
  const began = session.startedAt ?? session.startsAt;
  const moderators = named(pen, 'moderator');
  const rapporteurs = named(pen, 'rapporteur');
  return [
    say(0, 'opened', {
      title: session.title, zone: zoneWords(words, session.timeZone), time: pen.time(session.spentMs),
      date: words.date(began, { dateStyle: 'full', timeZone: session.timeZone }), at: words.date(began, { timeStyle: 'short', timeZone: session.timeZone }),
    }),
    ...(session.place ? [say(0, 'met', { place: session.place })] : []),
    ...(moderators.length > 0 ? [say(0, 'moderated', { count: moderators.length, names: words.list(moderators) })] : []),
    ...(rapporteurs.length > 0 ? [say(0, 'reported', { count: rapporteurs.length, names: words.list(rapporteurs) })] : []),
    ...(attendance.people > 0 ? [say(end, 'came', { count: attendance.people })] : []),
    ...(attendance.countries.length > 0 ? [say(end, 'from', { count: attendance.countries.length })] : []),
  ];
}

/** What came of it, each at the first moment of its kind. */
function outcome({ record: { turns, questions, polls, lines }, say, time }: Pen): Statement[] {
  const asked = questions.filter(({ state }) => state !== 'merged');
  const decisions = lines.filter(({ kind }) => kind === 'decision');
  const actions = lines.filter(({ kind }) => kind === 'action');
  const speakers = new Set(turns.map(({ personId }) => personId)).size;
  return [
    ...turns.slice(0, 1).map(({ moment }) => say(moment, 'tookFloor', { count: speakers, time: time(turns.reduce((sum, { spentMs }) => sum + spentMs, 0)) })),
    ...asked.slice(0, 1).map(({ moment }) => say(moment, 'askedMany', { count: asked.length, answered: asked.filter(({ state }) => state === 'answered').length })),
    ...polls.slice(0, 1).map(({ moment }) => say(moment, 'polled', { count: polls.length })),
    ...decisions.slice(0, 1).map(({ moment }) => say(moment, 'decidedMany', { count: decisions.length })),
    ...actions.slice(0, 1).map(({ moment }) => say(moment, 'agreedMany', { count: actions.length })),
  ];
}

/** Each who spoke, in the order of their first turn, with what they are. */
export function speakersPart({ record: { turns }, say, person, time }: Pen): DraftBlock[] {
  return [...Map.groupBy(turns, ({ personId }) => personId)].flatMap(([id, some]) =>
    block('speakers', [say(some[0]!.moment, 'spoke', { count: some.length, person: person(id), time: time(some.reduce((sum, { spentMs }) => sum + spentMs, 0)) })]),
  );
}

/** The summary: what it was, and what came of it. */
export const summaryPart = (pen: Pen): DraftBlock[] => [...block('summary', setting(pen)), ...block('summary', outcome(pen))];
