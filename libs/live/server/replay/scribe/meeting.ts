import { actOf, type ActLine } from './acts';
import { isBot, LogPeople, type LogPerson } from './people';
import { readLog, type UnreadLine } from './read-log';

/** A vote on a proposal, the last that each gave. */
export interface Proposal {
  text: string;
  line: number;
  votes: Map<LogPerson, 1 | 0 | -1>;
  /** What was resolved in its words or, written anew, in their place; null when nothing was. */
  outcome: string | null;
}

/** A meeting as its log tells it. */
export interface Meeting {
  lines: ActLine[];
  unread: UnreadLine[];
  cut: boolean;
  people: LogPeople;
  /** Who was there: announced themselves or were announced, wrote, or spoke. */
  attendees: Set<LogPerson>;
  topics: string[];
  proposals: Proposal[];
}

const words = (text: string): Set<string> => new Set(text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? []);
/** More than half of the words are the same: the proposal was resolved, perhaps amended. */
const HALF = 0.5;
function alike(one: string, other: string): boolean {
  const [some, others] = [words(one), words(other)];
  const both = [...some].filter((word) => others.has(word)).length;
  return both > HALF * Math.max(some.size, others.size);
}

/** Takes an act into the meeting. */
function follow(meeting: Meeting, line: ActLine): void {
  const { act, nick } = line;
  const { people, attendees, proposals, topics } = meeting;
  const self = isBot(nick) ? undefined : people.find(nick);
  const here = (name: string): void => {
    if (!isBot(name)) attendees.add(people.named(name));
  };
  if (self) attendees.add(self);
  if (act.kind === 'arrive') act.names.filter((name) => act.names.length > 1 || people.find(name)).forEach(here);
  if (act.kind === 'chair') act.names.filter((name) => people.find(name)).forEach(here);
  if (act.kind === 'scribe' && act.name !== '') here(act.name);
  if (act.kind === 'said') here(act.speaker);
  if (act.kind === 'topic') topics.push(act.text);
  if (act.kind === 'proposal') proposals.push({ text: act.text, line: line.number, votes: new Map(), outcome: null });
  if (act.kind === 'vote' && self) proposals.findLast(({ outcome }) => outcome === null)?.votes.set(self, act.value);
  if (act.kind === 'resolved') {
    const proposal = proposals.findLast((one) => one.outcome === null && alike(one.text, act.text));
    if (proposal) proposal.outcome = act.text;
    else proposals.push({ text: act.text, line: line.number, votes: new Map(), outcome: act.text });
  }
}

/** Reads a meeting's log into what happened in it, in the order of the file. */
export function readMeeting(file: string): Meeting {
  const { lines, unread, cut } = readLog(file);
  const people = new LogPeople(lines);
  const meeting: Meeting = { lines: [], unread, cut, people, attendees: new Set(), topics: [], proposals: [] };
  for (const line of lines) {
    const read: ActLine = { ...line, act: actOf(line, (name) => people.find(name) !== undefined) };
    meeting.lines.push(read);
    follow(meeting, read);
  }
  return meeting;
}
