import type { RecordPoll } from '../../record/record.views';
import type { DraftBlock, ReportSection, Statement } from '../report.shape';
import { block, type Pen } from './pen';

const HUNDRED = 100;
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * HUNDRED));

type Shares = NonNullable<RecordPoll['result']>['byGroup'][number]['counts'];

/** What an option says; hands and the points of a scale between its ends are worded here. */
const label = ({ words }: Pen, { kind }: RecordPoll, { id, text }: RecordPoll['options'][number], index: number): string =>
  text || words.t(kind === 'show-of-hands' ? `hands.${id}` : 'point', { point: index + 1 });

/** `Yes, 12, No, 3`; where so few chose that they could be told, it says so. */
const counts = (pen: Pen, poll: RecordPoll, shares: Shares): string =>
  poll.options.map((option, index) => pen.words.t('optionCount', { option: label(pen, poll, option, index), count: shares[index] ?? pen.words.t('few') })).join(', ');

function breakdown(pen: Pen, poll: RecordPoll): Statement[] {
  const { result, revealedAt } = poll;
  if (!result) return [];
  const moment = revealedAt === null || pen.record.session.startedAt === null ? poll.moment : Date.parse(revealedAt) - Date.parse(pen.record.session.startedAt);
  const groups = result.byGroup.map(({ key, counts: some }) => `${pen.group(key)}: ${counts(pen, poll, some)}`);
  const countries = result.byCountry.map(({ key, counts: some }) => `${pen.country(key)}: ${counts(pen, poll, some)}`);
  return [
    ...(result.voters === 0 ? [] : [pen.say(moment, 'pollResult', { list: pen.words.list(poll.options.map((option, index) => pen.words.t('optionShare', { option: label(pen, poll, option, index), count: result.counts[index]!, percent: percent(result.counts[index]!, result.voters) }))) })]),
    ...(groups.length > 0 ? [pen.say(moment, 'byGroup', { list: groups.join('; ') })] : []),
    ...(countries.length > 0 ? [pen.say(moment, 'byCountry', { list: countries.join('; ') })] : []),
  ];
}

/** A poll with its outcome and who chose what; one that was never shown says so and no more. */
export function pollBlock(pen: Pen, section: ReportSection, poll: RecordPoll): DraftBlock[] {
  const asked = poll.kind === 'show-of-hands' ? 'proposed' : 'pollAsked';
  const head = poll.result ? pen.say(poll.moment, asked, { question: poll.question, count: poll.result.voters }) : pen.say(poll.moment, 'pollSealed', { question: poll.question });
  return block(section, [head, ...breakdown(pen, poll)], { kind: 'poll', poll, itemId: section === 'item' ? poll.itemId : null });
}

/** Polls of no item of the agenda. */
export const pollsPart = (pen: Pen): DraftBlock[] => pen.record.polls.filter(({ itemId }) => itemId === null).flatMap((poll) => pollBlock(pen, 'polls', poll));
