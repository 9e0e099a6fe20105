import { createTranslator } from '@minga/kernel/contract';
import type { SessionRecord } from '../../record/record.views';
import { momentOf, type Moment } from '../../record/moment';
import { reportWords } from '../../messages/report/words';
import type { DraftBlock } from '../report.shape';
import { agendaPart, outsidePart } from './agenda';
import { actionsPart, attendancePart, decisionsPart, questionsPart } from './outcomes';
import { penFor } from './pen';
import { pollsPart } from './polls';
import { speakersPart, summaryPart } from './summary';

/** The moment at which the session ended; of one that did not, its latest turn or line. */
export function lastMoment({ session, turns, lines, captions }: SessionRecord): Moment {
  if (session.endedAt !== null) return momentOf(session.endedAt, session.startedAt);
  return Math.max(0, ...[...turns, ...lines, ...captions].map(({ moment }) => moment));
}

/**
 * The report of a session, by rule from its record alone, in the session's language: nothing is said that the record does
 * not hold, and each sentence carries the moment that it comes from.
 */
export function draftReport(record: SessionRecord): DraftBlock[] {
  const { lang } = record.session;
  const pen = penFor(record, createTranslator(lang, reportWords[lang]), lastMoment(record));
  return [summaryPart, outsidePart, speakersPart, agendaPart, pollsPart, questionsPart, decisionsPart, actionsPart, attendancePart].flatMap((part) => part(pen));
}
