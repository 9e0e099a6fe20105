import { newId, shortId } from '@minga/kernel/contract';
import { SiteSettings, SubjectRegistry, type MingaApp, type Tx } from '@minga/kernel/server';
import { holdGiven, openGivenTopics, type GivenPost, type GivenTopic } from '@minga/discussions/server';
import { AdmissionsService, GroupsService, MembershipService } from '@minga/groups/server';
import { createAccount, proposeSample, standSample } from '@minga/people/server';
import { flagGiven } from '@minga/moderation/server';
import { fillShortIds, sampleNetwork, type SampleAccount, type SampleGroup, type SampleTopic } from './index';
import { addExchange } from './exchange/add-exchange';
import { addSessions } from './live/add-sessions';
import { flags, held } from './moderation';
import { requests, SHOWN_ACCOUNT, SHOWN_UNREAD_MINUTES } from './waiting';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Ids by the sample's keys. */
type Ids = ReadonlyMap<string, string>;

/** One way of the sample into one database, at one moment. */
interface Seeding {
  tx: Tx;
  app: MingaApp;
  now: number;
}

async function addAccount({ tx }: Seeding, account: SampleAccount, passwordHash: string): Promise<string> {
  const { stakeholderGroup, country, name, acronym, lang, domain, about } = sampleNetwork.organisations.find(({ key }) => key === account.organisation)!;
  const organisation = { name, acronym: acronym ?? null, stakeholderGroup, country, lang, sample: true };
  const { id } = await createAccount(tx, { ...account, handle: account.key, passwordHash, organisation, sample: true });
  const representative = account.affiliation === 'representative';
  const state = account.affiliation === 'claimed' ? 'claimed' : 'verified';
  await standSample(tx, { accountId: id, state, representative, domain, about: about ? { text: about, lang } : undefined });
  return id;
}

/** Organisations that somebody added and that wait to be confirmed. */
async function addProposed({ tx }: Seeding, accounts: Ids): Promise<void> {
  for (const { proposedBy, name, acronym = null, stakeholderGroup, country, lang } of sampleNetwork.organisations) {
    if (proposedBy) await proposeSample(tx, { name, acronym, stakeholderGroup, country, lang }, accounts.get(proposedBy)!);
  }
}

async function addGroup({ tx, app, now }: Seeding, { daysAgo, members, key, ...settings }: SampleGroup, accounts: Ids): Promise<string> {
  const at = new Date(now - daysAgo * DAY_MS);
  const { id } = await app.nest.get(GroupsService).open(tx, settings, { sample: true, at });
  for (const { account, role } of members) await app.nest.get(MembershipService).put(tx, id, accounts.get(account)!, role, at);
  for (const { group, account, message, hoursAgo } of requests) {
    if (group !== key) continue;
    const { language: lang } = sampleNetwork.accounts.find((one) => one.key === account)!;
    const asked = new Date(now - hoursAgo * HOUR_MS);
    await app.nest.get(AdmissionsService).ask(tx, { groupId: id, accountId: accounts.get(account)!, message, lang, at: asked });
  }
  return id;
}

/** People have read as far as they wrote; the shown account everything but what is new. */
function readBy({ posts, group }: SampleTopic, accounts: Ids): GivenTopic['read'] {
  const lastOf = (by: string) => posts.findLastIndex((post) => post.by === by);
  const members = sampleNetwork.groups.find(({ key }) => key === group)!.members.map(({ account }) => account);
  const marks = new Map([...new Set(posts.map(({ by }) => by))].map((by) => [by, lastOf(by)]));
  const old = posts.findLastIndex(({ minutesAgo }) => minutesAgo > SHOWN_UNREAD_MINUTES);
  if (members.includes(SHOWN_ACCOUNT)) marks.set(SHOWN_ACCOUNT, Math.max(old, marks.get(SHOWN_ACCOUNT) ?? -1));
  return [...marks].filter(([, position]) => position >= 0).map(([by, position]) => ({ accountId: accounts.get(by)!, position }));
}

function givenTopic(topic: SampleTopic, groupId: string, accounts: Ids, now: number): GivenTopic {
  const timeOf = (minutesAgo: number) => now - minutesAgo * MINUTE_MS;
  const ids = new Map(topic.posts.map(({ key, minutesAgo }) => [key, newId(timeOf(minutesAgo))]));
  const posts: GivenPost[] = topic.posts.map((post) => ({
    id: ids.get(post.key)!,
    parentId: post.parent && ids.get(post.parent)!,
    authorId: accounts.get(post.by)!,
    lang: post.lang,
    source: fillShortIds(post.text, (key) => shortId(ids.get(key)!)),
    at: new Date(timeOf(post.minutesAgo)),
    reactions: post.reactions.map(({ by, kind }) => ({ accountId: accounts.get(by)!, kind })),
  }));
  const { kind, title, lang, tags, pinned, locked, accepted } = topic;
  const acceptedPostId = accepted ? ids.get(accepted)! : null;
  return { id: newId(posts[0]!.at.getTime()), groupId, kind, title, lang, tags, pinned, locked, acceptedPostId, posts, read: readBy(topic, accounts) };
}

/** What waits for those who moderate: flags of what is there, and what was held back. */
async function addWaiting({ tx, app, now }: Seeding, topics: ReadonlyMap<string, GivenTopic>, accounts: Ids): Promise<void> {
  const at = (hoursAgo: number) => new Date(now - hoursAgo * HOUR_MS);
  const languageOf = (account: string) => sampleNetwork.accounts.find(({ key }) => key === account)!.language;
  await flagGiven(tx, app.nest.get(SubjectRegistry), flags.map(({ topic, of, by, reason, text, hoursAgo }) => {
    const author = accounts.get(of)!;
    const post = topic && topics.get(topic)!.posts.findLast(({ authorId }) => authorId === author)!.id;
    const subject = post ? { type: 'post', id: post } : { type: 'account', id: author };
    return { subject, accountId: accounts.get(by)!, reason, text, lang: languageOf(by), at: at(hoursAgo) };
  }));
  await holdGiven(tx, held.map(({ topic, by, text, hoursAgo, ...rest }) => {
    const { id, groupId, posts } = topics.get(topic)!;
    return { ...rest, groupId, topicId: id, postId: posts[0]!.id, authorId: accounts.get(by)!, source: text, at: at(hoursAgo) };
  }));
}

/** Writes the whole sample network, dated back from now. Events of it are told; derived tables follow by their consumers. */
export async function seed(tx: Tx, app: MingaApp, passwordHash: string): Promise<void> {
  const seeding: Seeding = { tx, app, now: Date.now() };
  const accounts = new Map<string, string>();
  for (const account of sampleNetwork.accounts) accounts.set(account.key, await addAccount(seeding, account, passwordHash));
  await addProposed(seeding, accounts);
  const groups = new Map<string, string>();
  for (const group of sampleNetwork.groups) groups.set(group.key, await addGroup(seeding, group, accounts));
  const topics = new Map(sampleNetwork.topics.map((topic) => [topic.key, givenTopic(topic, groups.get(topic.group)!, accounts, seeding.now)]));
  await openGivenTopics(tx, [...topics.values()], app.nest.get(SiteSettings).origins[0]);
  await addWaiting(seeding, topics, accounts);
  await addExchange(tx, accounts, seeding.now);
  await addSessions(tx, accounts, groups, seeding.now);
}
