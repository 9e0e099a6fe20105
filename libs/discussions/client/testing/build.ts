import type { PersonCard } from '@minga/people/contract';
import { noReactions, type Post, type ReadTopicRow, type TopicPage } from '../../contract';

const ID = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** The id of the post at a position, and of the person with that number. */
export const postId = (position: number): string => ID(position + 1);
export const personId = (n: number): string => ID(900_000 + n);

export const buildPerson = (n: number, overrides: Partial<PersonCard> = {}): PersonCard => ({
  id: personId(n),
  handle: `persona-${n}`,
  name: `Demo · Persona ${n}`,
  stakeholderGroup: 'government',
  country: 'UY',
  organisation: null,
  photo: null,
  imported: false,
  ...overrides,
});

/**
 * A reply. `path` is written as the order of the tree knows it: three characters a level. What it answers is the post at
 * `parent` (0: the opening one).
 */
export function buildPost(position: number, path: string, parent = 0, overrides: Partial<Post> = {}): Post {
  return {
    id: postId(position),
    position,
    path,
    depth: path.length / 3,
    parent: position === 0 ? null : { id: postId(parent), position: parent, author: `Demo · Persona ${parent}` },
    author: buildPerson(position),
    html: `<p>${position}</p>`,
    lang: 'es',
    at: new Date(Date.UTC(2026, 10, 20, 12, position)).toISOString(),
    editedAt: null,
    moderated: null,
    revision: 1,
    deleted: null,
    reactions: noReactions,
    imported: null,
    childCount: 0,
    descendantCount: 0,
    ...overrides,
  };
}

export const OPENING = buildPost(0, '');

/** A page of a topic with these replies, as a signed-in person sees it; person 1 unless told. */
export function buildPage(items: Post[], { lastPosition = items.length, me = personId(1) as string | null } = {}): TopicPage {
  const group = { id: ID(800_001), name: 'Mesa', purpose: 'Acordar', lang: 'es' as const, address: '/g/mesa' };
  const allowed = { allowed: true };
  return {
    cursor: {},
    topic: {
      id: ID(700_001),
      title: 'Tema',
      lang: 'es',
      kind: 'discussion',
      tags: [],
      excerpt: '',
      address: '/t/tema',
      pinned: false,
      locked: false,
      archived: false,
      lockedReason: null,
      slowMinutes: 0,
      accepted: null,
      group,
      audience: 'public',
      openedBy: OPENING.author,
      openedAt: OPENING.at,
      replies: lastPosition,
      lastPosition,
      participants: { count: 1, groups: { government: 1 }, none: 0 },
    },
    opening: OPENING,
    posts: { order: 'tree', items, previous: null, next: null },
    viewer: {
      account: me ? { id: me, siteRole: 'member' } : null,
      role: me ? 'member' : null,
      posting: 'members',
      sanction: null,
      readPosition: -1,
      watch: null,
      ownReactions: {},
      drafts: [],
      submissions: [],
      can: { reply: allowed, react: allowed, update: allowed, moderate: allowed, accept: allowed },
    },
  };
}

/** A row of a list of topics; its latest post is `lastPosition`, of 20 November 2026 at noon. */
export function buildRow(n: number, overrides: Partial<ReadTopicRow> = {}): ReadTopicRow {
  const { topic } = buildPage([], { lastPosition: 4 });
  const { group, audience: _audience, ...row } = topic;
  return {
    ...row,
    id: ID(700_000 + n),
    groupId: group.id,
    title: `Tema ${n}`,
    last: { at: '2026-11-20T12:00:00.000Z', by: buildPerson(2), position: 4 },
    readPosition: 4,
    ...overrides,
  };
}
