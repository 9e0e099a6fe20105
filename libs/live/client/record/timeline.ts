import type { Translator } from '@minga/kernel/contract';
import type { RecordPoll, SessionRecord } from '../../contract';
import { optionWord } from '../polls/option-words';

const SECOND_MS = 1_000;
/** In seconds. */
const MINUTE = 60;

/** What may be shown or hidden of a record. */
export const RECORD_KINDS = ['agenda', 'floor', 'captions', 'questions', 'polls', 'minutes', 'chat'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One thing that happened: what was said stands in its own language. */
export interface Happening {
  id: string;
  moment: number;
  kind: RecordKind;
  head: string;
  text: string;
}

/** How long it was, in the reader's language: "7 min", "3 min 20 s", "40 s". */
function lasting({ number }: Pick<Translator, 'number'>, ms: number): string {
  const all = Math.round(ms / SECOND_MS);
  const [minutes, seconds] = [Math.floor(all / MINUTE), all % MINUTE];
  const parts = [minutes > 0 && number(minutes, { style: 'unit', unit: 'minute' }), (seconds > 0 || minutes === 0) && number(seconds, { style: 'unit', unit: 'second' })];
  return parts.filter((part) => part !== false).join(' ');
}

/** What was asked, and how it came out where that was shown. */
function outcome(poll: RecordPoll, { t, number }: Pick<Translator, 't' | 'number'>): string {
  const counts = poll.result?.counts.map((count, index) => `${optionWord(poll, poll.options[index]!, t)}: ${number(count)}`);
  return counts ? `${poll.question} ${counts.join(' · ')}` : poll.question;
}

/** The record as one row of things in the order in which they happened. */
export function timelineOf(record: SessionRecord, translator: Pick<Translator, 't' | 'number'>): Happening[] {
  const { t } = translator;
  const names = new Map(record.people.map(({ id, name }) => [id, name]));
  const name = (id: string | null): string => (id === null ? undefined : names.get(id)) ?? t('live.record.somebody');
  const row = (kind: RecordKind) => (id: string, moment: number, head: string, text = ''): Happening => ({ id, moment, kind, head, text });
  const moved = record.entries.filter(({ act }) => act.startsWith('moved.'));
  const all: Happening[] = [
    ...moved.map(({ act, moment }, index) => row('agenda')(`${act}-${index}`, moment, t(`live.record.moved.${act.slice('moved.'.length)}`))),
    ...record.items.flatMap(({ id, moment, title }) => (moment === null ? [] : [row('agenda')(id, moment, t('live.record.item'), title)])),
    ...record.turns.map(({ id, moment, personId, spentMs }) => row('floor')(id, moment, t('live.record.floor', { name: name(personId), time: lasting(translator, spentMs) }))),
    ...record.captions.map(({ id, moment, speakerId, text }) => row('captions')(id, moment, name(speakerId), text)),
    ...record.questions.map(({ id, moment, authorId, text, votes }) => row('questions')(id, moment, t('live.record.asked', { name: name(authorId), count: votes }), text)),
    ...record.questions.flatMap(({ id, answeredMoment, answer, answeredBy }) => (answeredMoment === null ? [] : [row('questions')(`${id}-answer`, answeredMoment, t('live.record.answered', { name: name(answeredBy) }), answer ?? '')])),
    ...record.polls.map((poll) => row('polls')(poll.id, poll.moment, poll.result ? t('live.record.poll', { count: poll.result.voters }) : t('live.record.sealed'), outcome(poll, translator))),
    ...record.lines.map(({ id, moment, kind, text, who }) => row('minutes')(id, moment, t(`live.record.lines.${kind}`, { who }), text)),
    ...record.chat.map(({ id, moment, authorId, text, reason }) => row('chat')(id, moment, name(authorId), text ?? t('live.record.hidden', { reason: reason ?? '' }))),
  ];
  return all.toSorted((one, other) => one.moment - other.moment);
}

/** The happening at a moment: the last that had begun. */
export const happeningAt = (timeline: readonly Happening[], seconds: number): Happening | undefined =>
  timeline.findLast(({ moment }) => moment < (seconds + 1) * 1_000) ?? timeline[0];
