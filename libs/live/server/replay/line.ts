import { compareAttendees, sameTopics, type Difference } from './scribe/compare';
import type { Meeting } from './scribe/meeting';
import type { Minutes } from './scribe/read-minutes';
import type { UnreadLine } from './scribe/read-log';
import type { ReportDeskView, SessionRecord } from '../../contract';

interface OutcomeOf {
  text: string;
  outcome: string | null;
}

/** What came of a meeting's replay, beside the minutes that people made of it. */
export interface ReplayLine {
  meeting: string;
  topics: { minutes: string[]; report: string[]; equal: boolean };
  attendees: { minutes: number; report: number; missing: Difference[]; extra: Difference[] };
  proposals: { log: OutcomeOf[]; report: OutcomeOf[] };
  unread_lines: UnreadLine[];
  /** The log stops before the meeting did. */
  cut: boolean;
  /** What the site refused, by code. */
  refused: Record<string, number>;
}

/** The report's parts of the agenda that were begun: `title` of each, in order. */
function reportTopics({ blocks, figures }: ReportDeskView, record: SessionRecord): string[] {
  const begun = new Set(record.items.filter(({ at }) => at !== null).map(({ id }) => id));
  const parts = [...new Set(blocks.filter(({ section }) => section === 'item').map(({ itemId }) => itemId))];
  return parts.filter((id): id is string => id !== null && begun.has(id)).map((id) => figures.items.find((item) => item.id === id)?.title ?? '');
}

/** A proposal's outcome in the report: the decision that was written down before the next one was put. */
function reportProposals({ blocks }: ReportDeskView): OutcomeOf[] {
  const polls = blocks.filter(({ poll }) => poll?.kind === 'show-of-hands').map(({ poll }) => poll!).toSorted((one, other) => one.moment - other.moment);
  const decisions = blocks.filter(({ kind }) => kind === 'decision').map(({ statements: [first] }) => first!).toSorted((one, other) => one.moment - other.moment);
  return polls.map((poll, index) => {
    const until = polls[index + 1]?.moment ?? Infinity;
    return { text: poll.question, outcome: decisions.find(({ moment }) => moment >= poll.moment && moment < until)?.text ?? null };
  });
}

export interface Told {
  meeting: string;
  log: Meeting;
  minutes: Minutes;
  cut: boolean;
  desk: ReportDeskView;
  record: SessionRecord;
  refused: ReadonlyMap<string, number>;
}

export function replayLine({ meeting, log, minutes, cut, desk, record, refused }: Told): ReplayLine {
  const came = new Set(record.stays.map(({ personId }) => personId));
  const names = new Set(record.people.filter(({ id }) => came.has(id)).map(({ name }) => name));
  // Of whom the log tells: those whom the record has
  const held = { ...log, attendees: new Set([...log.attendees].filter(({ name }) => names.has(name))) };
  const report = reportTopics(desk, record);
  return {
    meeting,
    topics: { minutes: minutes.topics, report, equal: sameTopics(minutes.topics, report) },
    attendees: compareAttendees(held, minutes),
    proposals: { log: log.proposals.map(({ text, outcome }) => ({ text, outcome })), report: reportProposals(desk) },
    unread_lines: log.unread,
    cut,
    refused: Object.fromEntries(refused),
  };
}

const yes = (held: boolean): string => (held ? 'yes' : 'NO');
const decided = (some: readonly OutcomeOf[]): string => `${some.length} (${some.filter(({ outcome }) => outcome !== null).length})`;
const COLUMNS = ['meeting', 'topics', 'equal', 'people m/r', 'missing', 'extra', 'unexplained', 'proposals log', 'report', 'unread', 'cut'] as const;

function cellsOf({ meeting, topics, attendees, proposals, unread_lines, cut }: ReplayLine): string[] {
  const unexplained = [...attendees.missing, ...attendees.extra].filter(({ because }) => because === null).length;
  return [
    meeting, `${topics.minutes.length}/${topics.report.length}`, yes(topics.equal), `${attendees.minutes}/${attendees.report}`, String(attendees.missing.length), String(attendees.extra.length),
    String(unexplained), decided(proposals.log), decided(proposals.report), String(unread_lines.length), cut ? 'yes' : '',
  ];
}

/** The comparison as a table, its columns as wide as they need. */
export function replayTable(lines: readonly ReplayLine[]): string[] {
  const rows = [[...COLUMNS], ...lines.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd());
}
