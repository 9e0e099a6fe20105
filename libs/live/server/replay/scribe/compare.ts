import { evidenceOf } from './evidence';
import { likeness, matchNames } from './match-names';
import type { Meeting } from './meeting';
import { plain, type LogPerson } from './people';
import type { Minutes } from './read-minutes';

/**
 * Why the list of the minutes' own tool differs. It knows people by a list of its own; takes what stands before or after a `_`
 * or in brackets for their last name; parts names at commas; counts for `present+` only the one who wrote it; and lists
 * somebody again under each other spelling.
 */
export type Explained = 'listed-twice' | 'part-of-a-name' | 'unknown-to-the-tool' | 'announced-by-another' | 'taken-for-another';

export interface Difference {
  name: string;
  /** Null: nothing in the log explains it. */
  because: Explained | null;
}

export interface AttendeesCompared {
  minutes: number;
  report: number;
  missing: Difference[];
  extra: Difference[];
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Topics by number, word for word. */
export const sameTopics = (minutes: readonly string[], report: readonly string[]): boolean =>
  minutes.length === report.length && minutes.every((topic, index) => topic === oneLine(report[index]!));

/** Where the tool met each for the first time, and who said `present+` themselves. */
function firstMet({ lines, people }: Meeting): { met: Map<LogPerson, number>; announced: Set<LogPerson> } {
  const met = new Map<LogPerson, number>();
  const announced = new Set<LogPerson>();
  for (const { act, nick, number } of lines) {
    if (!['arrive', 'chat', 'vote', 'said', 'scribe'].includes(act.kind)) continue;
    const person = people.find(act.kind === 'said' ? act.speaker : act.kind === 'scribe' && act.name !== '' ? act.name : nick);
    if (person && !met.has(person)) met.set(person, number);
    if (person && act.kind === 'arrive' && act.names.length < 2) announced.add(person);
  }
  return { met, announced };
}

function whyMissing(name: string, people: readonly LogPerson[], unlisted: readonly LogPerson[]): Explained | null {
  if (people.some((person) => likeness(name, person) > 0)) return 'listed-twice';
  const small = plain(name).replace(/ /gu, '');
  const whole = (nick: string): string => nick.toLocaleLowerCase('en').replace(/[^\p{L}\p{N}]/gu, '');
  if (people.some(({ nicks }) => nicks.some((nick) => small.length > 1 && whole(nick).includes(small)))) return 'part-of-a-name';
  return unlisted.length > 0 || people.some(({ nicks }) => nicks.some((nick) => /[([]/u.test(nick))) ? 'taken-for-another' : null;
}

/** Sets the people of the report beside those whom the minutes list. */
export function compareAttendees(meeting: Meeting, minutes: Minutes): AttendeesCompared {
  const people = [...meeting.attendees];
  const { met, announced } = firstMet(meeting);
  const pairs = matchNames(minutes.present, people, evidenceOf(meeting, minutes), met);
  const paired = new Set(pairs.values());
  const rest = people.filter((person) => !paired.has(person));
  const unlisted = rest.filter((person) => announced.has(person));
  return {
    minutes: minutes.present.length,
    report: people.length,
    missing: minutes.present.filter((name) => !pairs.has(name)).map((name) => ({ name, because: whyMissing(name, people, unlisted) })),
    extra: rest.map((person) => ({ name: person.name, because: !met.has(person) ? 'announced-by-another' : minutes.present.some((name) => likeness(name, person) > 0) ? 'taken-for-another' : 'unknown-to-the-tool' })),
  };
}
