import type { RecordQuestion } from '../../record/record.views';
import type { DraftBlock, Statement } from '../report.shape';
import { block, type Pen } from './pen';

function answer({ say, name, end }: Pen, question: RecordQuestion): Statement {
  const moment = question.answeredMoment ?? question.moment;
  if (question.state === 'dismissed') return say(moment, 'dismissed', { reason: question.reason ?? '' });
  if (question.state !== 'answered') return say(end, 'leftOpen');
  return question.answer === null ? say(moment, 'answeredAloud') : say(moment, 'answered', { person: name(question.answeredBy), text: question.answer.trim() });
}

/** Each question with what became of it; those that say the same stand once. */
export const questionsPart = (pen: Pen): DraftBlock[] =>
  pen.record.questions.filter(({ state }) => state !== 'merged').flatMap((question) => {
    const key = question.authorId === null ? 'askedBySomebody' : 'asked';
    const said = pen.say(question.moment, key, { person: pen.name(question.authorId), text: question.text.trim(), count: question.votes });
    return block('questions', [said, answer(pen, question)]);
  });

/** What was decided, and what somebody took on. */
export const decisionsPart = ({ record: { lines }, quote }: Pen): DraftBlock[] =>
  lines.filter(({ kind }) => kind === 'decision').flatMap(({ moment, text }) => block('decisions', [quote(moment, text)], { kind: 'decision' }));
export const actionsPart = ({ record: { lines }, quote }: Pen): DraftBlock[] =>
  lines.filter(({ kind }) => kind === 'action').flatMap(({ moment, text, who, due }) => block('actions', [quote(moment, text)], { kind: 'action', action: { who, due } }));

/** Who was there by stakeholder group and country, and how speaking time was shared. */
export function attendancePart({ record: { attendance, balance }, say, group, country, words, end }: Pen): DraftBlock[] {
  if (attendance.people === 0) return [];
  const cells = <K>(list: readonly { key: K; count: number | null }[], label: (key: K) => string): string => {
    const shown = list.flatMap(({ key, count }) => (count === null ? [] : [words.t('cell', { name: label(key), count })]));
    const hidden = list.filter(({ count }) => count === null).map(({ key }) => label(key));
    return [...(shown.length > 0 ? [words.list(shown)] : []), ...(hidden.length > 0 ? [words.t('hidden', { names: words.list(hidden) })] : [])].join('; ');
  };
  const shares = balance.map(({ key, spoken, present }) => say(end, present === null ? 'spokenShare' : 'balance', { group: group(key), spoken, present: present ?? '' }));
  return [
    ...block('attendance', [
      say(end, 'attendedGroups', { count: attendance.people, list: cells(attendance.byGroup, group) }),
      say(end, 'attendedCountries', { list: cells(attendance.byCountry, country) }),
    ]),
    ...block('attendance', shares),
  ];
}
