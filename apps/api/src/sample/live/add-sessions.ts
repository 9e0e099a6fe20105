import type { Tx } from '@minga/kernel/server';
import { addSession, type GivenSession } from '@minga/live/server';
import { over } from './sessions-over';
import { running } from './sessions-running';
import { toCome } from './sessions-to-come';

/** A session of the sample: its group by the sample's key. */
export type SampleSession = Omit<GivenSession, 'group'> & { group: string | null };

/** Every session of the sample. All invented. */
export const sampleSessions: readonly SampleSession[] = [...toCome, ...running, ...over];

type Ids = ReadonlyMap<string, string>;

/** The same with ids in the place of the sample's keys. */
function withIds(given: SampleSession, accounts: Ids, groups: Ids): GivenSession {
  const id = (key: string): string => accounts.get(key)!;
  const by = <T extends { by: string }>(things: readonly T[] = []): T[] => things.map((thing) => ({ ...thing, by: id(thing.by) }));
  const of = <T extends { account: string }>(things: readonly T[] = []): T[] => things.map((thing) => ({ ...thing, account: id(thing.account) }));
  return {
    ...given,
    group: given.group ? { id: groups.get(given.group)! } : null,
    by: id(given.by),
    roles: of(given.roles),
    signedUp: given.signedUp.map(id),
    present: of(given.present),
    turns: of(given.turns),
    hands: of(given.hands),
    questions: by(given.questions).map((question) => ({ ...question, votes: question.votes.map(id) })),
    polls: (given.polls ?? []).map((poll) => ({ ...poll, votes: by(poll.votes) })),
    messages: by(given.messages),
  };
}

/** Sessions to come, one that goes on now, and one that is over, dated from now. */
export async function addSessions(tx: Tx, accounts: Ids, groups: Ids, now: number): Promise<void> {
  for (const session of sampleSessions) await addSession(tx, withIds(session, accounts, groups), now);
}
