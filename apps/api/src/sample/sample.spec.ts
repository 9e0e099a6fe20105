import { describe, expect, it } from '@jest/globals';
import { canInTopic, canOpen, OpenTopicInput, ReplyInput, type TopicFacts } from '@minga/discussions/contract';
import { CHARTER_LENGTH, NAME_LENGTH as GROUP_NAME_LENGTH, PURPOSE_LENGTH } from '@minga/groups/contract';
import { audience, LANGUAGES, type PolicyActor, shortId } from '@minga/kernel/contract';
import { findHandles, renderMarkdown } from '@minga/kernel/server';
import { Email, Handle, OrganisationInput, ProfileInput, STAKEHOLDER_GROUPS } from '@minga/people/contract';
import { fillShortIds, sampleNetwork, type SamplePost, type SampleTopic } from './index';

const { organisations, accounts, groups, topics } = sampleNetwork;
const posts = topics.flatMap((topic) => topic.posts.map((post) => ({ topic, post })));
const groupOf = (topic: SampleTopic) => groups.find((group) => group.key === topic.group)!;
const actorOf = (key: string): PolicyActor => ({ kind: 'account', id: key, siteRole: accounts.find((account) => account.key === key)!.siteRole });

/** What the policy asks about somebody in a topic that is not locked yet. */
function factsOf(topic: SampleTopic, account: string): TopicFacts {
  const { key, visibility, posting, members } = groupOf(topic);
  const role = members.find((member) => member.account === account)?.role ?? null;
  const reach = visibility === 'private' ? audience.group(key) : audience[visibility]();
  return { kind: topic.kind, locked: false, archived: false, openedById: topic.posts[0]!.by, audience: reach, posting, role };
}

const dayOf = (post: SamplePost) => Math.floor(post.minutesAgo / (24 * 60));

const keysOf = (things: readonly { key: string }[]) => things.map(({ key }) => key);
const expectUnique = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length);

/** How many answers to answers above a post, the opening post being level 0. */
function levelOf(topic: SampleTopic, post: SamplePost): number {
  const parent = topic.posts.find(({ key }) => key === post.parent);
  return parent ? levelOf(topic, parent) + 1 : 0;
}

describe('people of the sample', () => {
  it('are roles of all sectors and a dozen countries, plainly labelled', () => {
    expect(accounts.length).toBeGreaterThanOrEqual(25);
    for (const { name, email } of accounts) {
      expect(name).toMatch(/^Demo · \S/);
      expect(email).toMatch(/^[a-z-]+@demo\.example$/);
    }
    for (const { name } of organisations) expect(name).toMatch(/^Demo · \S/);
    const used = new Set(accounts.map(({ organisation }) => organisations.find(({ key }) => key === organisation)!.stakeholderGroup));
    expect([...used].toSorted()).toEqual([...STAKEHOLDER_GROUPS].toSorted());
    expect(new Set(accounts.map(({ country }) => country).filter(Boolean)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(accounts.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
    expect(accounts.filter(({ siteRole }) => siteRole === 'steward')).toHaveLength(1);
  });

  it('would be accepted from anybody who registers', () => {
    expectUnique(keysOf(accounts));
    expectUnique(keysOf(organisations));
    for (const { name, acronym, stakeholderGroup, country } of organisations) OrganisationInput.parse({ name, acronym, stakeholderGroup, country });
    for (const { key, email, name, title, bio, languages, expertise, country } of accounts) {
      Handle.parse(key);
      Email.parse(email);
      ProfileInput.parse({ name, title, bio, languages, expertise, country });
    }
  });
});

describe('groups of the sample', () => {
  it('are five, of each visibility and each way of joining', () => {
    expect(groups.map(({ visibility }) => visibility).toSorted()).toEqual(['network', 'private', 'public', 'public', 'public']);
    expect(new Set(groups.map(({ joining }) => joining))).toEqual(new Set(['open', 'request', 'invitation']));
    expectUnique(keysOf(groups));
  });

  it('have a labelled charter, a chair, a moderator, and members that exist', () => {
    for (const { name, purpose, charter, lang, members } of groups) {
      expect(name.length).toBeLessThanOrEqual(GROUP_NAME_LENGTH);
      expect(purpose.length).toBeLessThanOrEqual(PURPOSE_LENGTH);
      expect(charter.length).toBeLessThanOrEqual(CHARTER_LENGTH);
      expect(renderMarkdown(charter, { lang }).excerpt).toMatch(/^Grupo de demostración/);
      expectUnique(members.map(({ account }) => account));
      expect(keysOf(accounts)).toEqual(expect.arrayContaining(members.map(({ account }) => account)));
      expect(members.map(({ role }) => role)).toEqual(expect.arrayContaining(['chair', 'moderator', 'member']));
    }
  });

  it('have somebody of every account, so that no role sees an empty home', () => {
    const members = groups.flatMap((group) => group.members.map(({ account }) => account));
    expect(new Set(members)).toEqual(new Set(keysOf(accounts)));
  });
});

describe('topics of the sample', () => {
  it('are of all kinds, in four languages, one deep, one long, one pinned, one locked', () => {
    expect(topics.length).toBeGreaterThanOrEqual(22);
    expect(new Set(topics.map(({ kind }) => kind))).toEqual(new Set(['discussion', 'question', 'announcement']));
    for (const lang of ['pt', 'en', 'fr']) expect(topics.filter((topic) => topic.lang === lang).length).toBeGreaterThanOrEqual(2);
    expect(topics.filter(({ lang }) => lang === 'es').length).toBeGreaterThan(topics.length / 2);
    expect(topics.some(({ kind, pinned }) => kind === 'announcement' && pinned)).toBe(true);
    expect(topics.some(({ locked }) => locked)).toBe(true);
    expect(Math.max(...posts.map(({ topic, post }) => levelOf(topic, post)))).toBeGreaterThanOrEqual(40);
    expect(topics.filter((topic) => topic.posts.length > 35).length).toBeGreaterThanOrEqual(2);
  });

  it('refer only to what there is: groups, accepted answers, parents', () => {
    expectUnique(keysOf(topics));
    expectUnique(posts.map(({ post }) => post.key));
    for (const topic of topics) {
      expect(keysOf(groups)).toContain(topic.group);
      const [opening, ...replies] = topic.posts;
      expect(opening!.parent).toBeNull();
      for (const [index, reply] of replies.entries()) expect(keysOf(topic.posts.slice(0, index + 1))).toContain(reply.parent);
      if (topic.accepted) expect(keysOf(replies)).toContain(topic.accepted);
      if (topic.accepted) expect(topic.kind).toBe('question');
    }
    expect(topics.some(({ accepted }) => accepted)).toBe(true);
  });

  it('are written and reacted to by who may', () => {
    const refused: string[] = [];
    for (const { topic, post } of posts) {
      const facts = factsOf(topic, post.by);
      const verdict = post.parent === null ? canOpen(actorOf(post.by), topic.kind, facts) : canInTopic(actorOf(post.by), 'reply', facts);
      if (!verdict.allowed) refused.push(`${post.by} in ${post.key}: ${verdict.reason}`);
      for (const { by, kind } of post.reactions) {
        const reacting = canInTopic(actorOf(by), 'react', factsOf(topic, by));
        if (!reacting.allowed) refused.push(`${by} ${kind} ${post.key}: ${reacting.reason}`);
      }
      expectUnique(post.reactions.map(({ by, kind }) => `${by} ${kind}`));
      expect(post.reactions.map(({ by }) => by)).not.toContain(post.by);
    }
    expect(refused).toEqual([]);
  });

  it('would be accepted from anybody who writes', () => {
    for (const { kind, title, tags, lang, posts: [opening] } of topics) OpenTopicInput.parse({ kind, title, tags: [...tags], lang, source: opening!.text });
    for (const { post } of posts) ReplyInput.parse({ source: post.text, lang: post.lang });
  });

  it('fill the last 14 days, and each group several of them', () => {
    for (const { topic, post } of posts) {
      const parent = topic.posts.find(({ key }) => key === post.parent);
      expect(post.minutesAgo).toBeGreaterThan(0);
      if (parent) expect(post.minutesAgo).toBeLessThan(parent.minutesAgo);
    }
    const days = new Set(posts.map(({ post }) => dayOf(post)));
    expect([...days].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, day) => day));
    for (const group of groups) {
      const own = posts.filter(({ topic }) => topic.group === group.key);
      expect(new Set(own.map(({ post }) => dayOf(post))).size).toBeGreaterThanOrEqual(7);
    }
  });
});

describe('texts of the sample', () => {
  const ids = new Map(posts.map(({ post }, index) => [post.key, shortId(`0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`)]));
  const mentions = new Map(accounts.map(({ key, name }) => [key, { accountId: key, name }]));
  const filled = (post: SamplePost) =>
    fillShortIds(post.text, (key) => {
      expect(ids.has(key)).toBe(true);
      return ids.get(key)!;
    });

  it('all render, with every person they name known and every quote cited', () => {
    for (const { post } of posts) {
      const source = filled(post);
      const { html, excerpt, quotes } = renderMarkdown(source, { lang: post.lang, mentions });
      expect(excerpt).not.toBe('');
      expect(html).not.toMatch(/\[!quote|\{\{|\[[ x]\]/);
      expect(quotes).toHaveLength(source.split('[!quote').length - 1);
      expect(keysOf(accounts)).toEqual(expect.arrayContaining(findHandles(source)));
    }
  });

  it('show what Markdown can do: tables, code, lists, strike-out, quotes, mentions', () => {
    const html = posts.map(({ post }) => renderMarkdown(filled(post), { lang: post.lang, mentions }).html).join('');
    for (const part of ['<table>', '<pre>', '<ol>', '<ul>', '<s>', '<h3>', 'class="md-quote"', 'class="mention"']) expect(html).toContain(part);
  });

  it('differ from each other', () => expectUnique(posts.map(({ post }) => post.text)));
});
