import { clockOf, momentIn, secondsOf } from '../record/moment';
import type { Statement, Statements } from './report.shape';

/** `[0:12:34]` after what was said then: how a rapporteur sees and writes the moments of a paragraph. */
const MARK = /\[(\d{1,3}:[0-5]\d(?::[0-5]\d)?)\]/g;

/** A paragraph as it is edited: each statement followed by its moment. */
export const writeStatements = (statements: readonly Statement[]): string =>
  statements.map(({ text, moment }) => `${text} [${clockOf(moment)}]`).join('\n');

/** Why a text is no paragraph of a report. */
export type StatementFault = 'required' | 'moment-missing' | 'moment-outside';

/**
 * What an edited paragraph says. Each statement ends with its moment; text after the last moment has none, and is refused.
 * @param lastMoment the session's end: nothing comes from later
 */
export function readStatements(text: string, lastMoment: number): { statements: Statements } | { fault: StatementFault } {
  const found: Statement[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const said = text.slice(from, match.index).replace(/\s+/g, ' ').trim();
    const moment = momentIn(match[1]!)!;
    if (said === '') return { fault: 'required' };
    if (secondsOf(moment) > secondsOf(lastMoment)) return { fault: 'moment-outside' };
    found.push({ text: said, moment });
    from = match.index + match[0].length;
  }
  if (text.slice(from).trim() !== '') return { fault: 'moment-missing' };
  const [first, ...more] = found;
  return first ? { statements: [first, ...more] } : { fault: 'required' };
}
