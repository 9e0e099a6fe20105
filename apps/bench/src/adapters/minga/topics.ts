import { postParagraphs, title } from '../../text/prose.ts';
import { between, pick, seededId, type Random } from '../../text/random.ts';
import type { Row } from './insert.ts';
import { countBySector, type Person } from './people.ts';
import { makeTree, type Place } from './tree.ts';

const POST_WORDS = 80;
const EXCERPT_LENGTH = 280;
/** Between two posts of a topic, in milliseconds. */
const PACE = { shortest: 30_000, longest: 600_000 } as const;

export interface MadeTopic {
  id: string;
  rows: { topic: Row[]; topic_count: Row[]; topic_participant: Row[]; topic_listing: Row[]; topic_reader: Row[]; post: Row[]; post_count: Row[] };
}

export interface TopicWish {
  groupId: string;
  replies: number;
  persons: readonly Person[];
  openedAt: number;
}

function postRow(random: Random, topicId: string, place: Place, author: Person, at: number, ids: readonly string[]): Row {
  const paragraphs = postParagraphs(random, POST_WORDS);
  return {
    id: ids[place.position],
    topic_id: topicId,
    parent_id: place.parent === null ? null : ids[place.parent],
    position: place.position,
    path: place.path,
    depth: place.depth,
    author_id: author.id,
    lang: 'es',
    source: paragraphs.join('\n\n'),
    html: paragraphs.map((text) => `<p>${text}</p>\n`).join(''),
    created_at: new Date(at).toISOString(),
    revision: 1,
    agree: between(random, 0, 3),
    useful: 0,
    thanks: 0,
    celebrate: 0,
  };
}

/** A topic with its tree of replies, and everything that the server counts about it. */
export function makeTopic(random: Random, { groupId, replies, persons, openedAt }: TopicWish): MadeTopic {
  const id = seededId(random, openedAt);
  const places = makeTree(random, replies);
  const times = places.map(() => 0);
  for (let n = 0, at = openedAt; n < times.length; at += between(random, PACE.shortest, PACE.longest), n++) times[n] = at;
  const authors = places.map(() => pick(random, persons));
  const ids = times.map((at) => seededId(random, at));
  const post = places.map((place, n) => postRow(random, id, place, authors[n]!, times[n]!, ids));
  return { id, rows: { ...topicRows(random, { id, groupId, replies }, { authors, times, places, excerpt: post[0]!.source as string }), post, post_count: countRows(places, ids) } };
}

const countRows = (places: readonly Place[], ids: readonly string[]): Row[] =>
  places.flatMap(({ position, children, descendants }) => (position > 0 && children > 0 ? [{ post_id: ids[position], children, descendants }] : []));

interface Written {
  authors: readonly Person[];
  times: readonly number[];
  places: readonly Place[];
  excerpt: string;
}

function topicRows(random: Random, { id, groupId, replies }: { id: string; groupId: string; replies: number }, { authors, times, places, excerpt }: Written) {
  const took = [...new Set(authors)];
  const opened = new Date(times[0]!).toISOString();
  const last = { last_at: new Date(times.at(-1)!).toISOString(), last_by: authors.at(-1)!.id, last_position: replies };
  return {
    topic: [
      {
        id, group_id: groupId, audience: 'public', hidden: false, kind: 'discussion', title: title(random), lang: 'es', tags: [],
        excerpt: excerpt.slice(0, EXCERPT_LENGTH), locked: false, archived: false, opened_by: authors[0]!.id, opened_at: opened,
      },
    ],
    topic_count: [
      { topic_id: id, open: true, last_position: replies, replies, top_replies: places[0]!.children, participants: took.length, participant_groups: countBySector(took) },
    ],
    topic_participant: took.map((person) => ({ topic_id: id, account_id: person.id })),
    // Who wrote has read, up to somewhere.
    topic_reader: took.map((person) => ({ account_id: person.id, topic_id: id, position: between(random, 0, replies) })),
    topic_listing: [{ topic_id: id, group_id: groupId, pinned: false, unanswered: replies === 0, opened_at: opened, ...last }],
  };
}
