import { Consumers, SubjectRegistry, type MingaApp, type Tx } from '@minga/kernel/server';
import { forgetReaders, leaveOnlyTopics, namedInDiscussions, removeTopicsOfGroup, writtenByOthers } from '@minga/discussions/server';
import { removeSampleExchange } from '@minga/exchange/server';
import { keepSampleGroups, leaveGroups, namedInGroups, removeSampleGroups, sampleGroups } from '@minga/groups/server';
import { removeSampleSessions } from '@minga/live/server';
import { dropItemsOfNothing } from '@minga/moderation/server';
import { keepSampleNames, removeSamplePeople, sampleAccounts } from '@minga/people/server';
import { sampleActor } from './ensure-sample';
import { lockSample, sampleState, setSampleState } from './sample-state';

/** What went, and what stays because people of the site have a part in it. */
export interface SampleRemoval {
  groups: { removed: number; kept: number };
  topics: { kept: number };
  accounts: { removed: number; kept: number };
}

async function removeDiscussions(tx: Tx, accounts: readonly string[]): Promise<{ kept: { topics: string[]; groups: string[] } }> {
  const groups = await sampleGroups(tx);
  const kept = await writtenByOthers(tx, groups, accounts);
  for (const id of groups) {
    if (kept.groups.includes(id)) await leaveOnlyTopics(tx, id, kept.topics);
    else await removeTopicsOfGroup(tx, id);
  }
  return { kept };
}

async function remove(tx: Tx, subjects: SubjectRegistry): Promise<SampleRemoval | undefined> {
  await lockSample(tx);
  if ((await sampleState(tx)) !== 'here') return undefined;
  const accounts = await sampleAccounts(tx);
  const { kept } = await removeDiscussions(tx, accounts);
  const sessions = await removeSampleSessions(tx, accounts);
  await keepSampleGroups(tx, [...new Set([...kept.groups, ...sessions.groups])]);
  const removed = await removeSampleGroups(tx);
  await leaveGroups(tx, accounts);
  await forgetReaders(tx, accounts);
  const inExchange = await removeSampleExchange(tx, accounts);
  const named = [...new Set([...inExchange, ...sessions.named, ...(await namedInDiscussions(tx, accounts)), ...(await namedInGroups(tx, accounts))])];
  await keepSampleNames(tx, named);
  await removeSamplePeople(tx);
  await dropItemsOfNothing(tx, subjects);
  await setSampleState(tx, 'removed');
  return {
    groups: { removed, kept: kept.groups.length },
    topics: { kept: kept.topics.length },
    accounts: { removed: accounts.length - named.length, kept: named.length },
  };
}

/**
 * Takes the sample network away and nothing that people of the site wrote: topics in which they wrote stay whole, in their
 * groups, which are groups like any other from then on; sample accounts that something still names stay as names that nobody
 * can sign in to. It does not come back by itself.
 * @returns undefined when there is no sample network
 */
export async function removeSample(app: MingaApp): Promise<SampleRemoval | undefined> {
  const removal = await app.db.write(sampleActor, (tx) => remove(tx, app.nest.get(SubjectRegistry)));
  await app.nest.get(Consumers).settle();
  return removal;
}
