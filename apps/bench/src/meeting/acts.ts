import { randomUUID } from 'node:crypto';
import type { Act, Meeting } from '../adapters/target.ts';
import { clock } from '../live/plan.ts';
import { send, type Sent } from '../load/send.ts';
import { between, type Random } from '../text/random.ts';
import { countKey, thingKey } from './plan.ts';
import { ASKED, HEARING } from './profile.ts';

/** How many questions people of such a hearing ask, one at least. */
export const questionsOf = (attendees: number): number => Math.max(1, Math.round(attendees * HEARING.questions.median));

/** Distinct people and questions: one vote a person. */
function upVotes(meeting: Meeting, attendees: number): Act[] {
  const votes = Math.min(Math.round(attendees * HEARING.votes.median), attendees * meeting.questions);
  return Array.from({ length: votes }, (_, n) => meeting.upVote(n % attendees, (n + Math.floor(n / attendees)) % meeting.questions));
}

/** All that happens within the time; people raise one hand each at most. */
export function actsWithin(meeting: Meeting, random: Random, { attendees, seconds }: { attendees: number; seconds: number }): Act[] {
  const hands = Math.min(attendees, Math.round((ASKED.hands * seconds) / ASKED.withinSeconds));
  return [
    ...Array.from({ length: hands }, (_, n) => meeting.hand(n)),
    ...Array.from({ length: attendees }, (_, n) => meeting.answer(n)),
    ...Array.from({ length: Math.round(ASKED.messagesPerSecond * seconds) }, () => meeting.say(between(random, 0, attendees - 1))),
    ...upVotes(meeting, attendees),
  ];
}

/** Begins each piece of work at a moment drawn evenly from the time, whatever became of those before: people do not wait for one another. */
export async function spread<T>(random: Random, seconds: number, works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const due = works.map(() => random() * seconds * 1000);
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return Promise.all(works.map((work, n) => wait(due[n]!).then(work)));
}

/** Does one, again where the connection broke, as pages do: under one id it is done once. */
async function act(origin: string, template: Act['template']): Promise<Sent> {
  const id = randomUUID();
  return send(origin, template, id).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET') throw error;
    return send(origin, template, id);
  });
}

/**
 * Does them all. @returns when each began, by the key of what shows it. A vote is in no event: the n-th that was answered is taken to be shown
 * by the number n: a few are written side by side, so that two may stand for each other, not more.
 */
export async function perform(origin: string, meeting: Meeting, random: Random, seconds: number, acts: readonly Act[]): Promise<[key: string, microseconds: number][]> {
  const counts = new Map<string, number>();
  return spread(random, seconds, acts.map(({ kind, template, counted }) => async () => {
    const at = clock();
    const { status, body } = await act(origin, template);
    if (status >= 300) throw new Error(`An act (${kind}) answers ${status}: ${body}`);
    if (counted === null) return [thingKey(kind, meeting.idOf(body)), at];
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    return [countKey(kind, counted, count), at];
  }));
}
