import { Injectable } from '@nestjs/common';
import * as core from 'zod/v4/core';
import { notFound, rooms } from '@minga/kernel/contract';
import { accountIdOf, Db, Encoded, one, type Actor, type Sql } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canInTopic, REACTIONS, TopicPage, type OwnReactions, type Post, type PostPageQuery, type Topic } from '../contract';
import { ByteCache } from './page-cache';
import { cursorOf, readerColumns, READER_JOIN, viewerOf, type ReaderRow } from './topic-page.parts';
import { readTopicPage } from './topic-page.queries';

/** Some 2,500 pages of 20 posts. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What changes without telling any of the rooms that are looked at (an organisation's name) shows after this at the latest. */
const OLDEST_MS = 60_000;

/** The part of a page that is the same for everybody who may see it, as of the sequences that it was read with. */
interface Shared {
  bytes: number;
  at: number;
  topicSeq: number;
  groupRevision: number;
  peopleSeq: number;
  topic: Topic;
  /** Rooms of the people whose cards are on the page: a changed name or picture is told there. */
  people: string[];
  postIds: string[];
  /** Posts that somebody has reacted to: only they can have a reaction of the reader's. */
  reacted: string[];
  /** `"topic":…,"opening":…,"posts":…` */
  json: Buffer;
}

interface CheckRow extends ReaderRow {
  audience: string;
  group_revision: number;
  people_seq: string;
  own: OwnReactions | null;
}

const PEOPLE_SEQ = 'SELECT coalesce(sum(seq), 0) AS seq FROM room_head WHERE room = ANY($1::text[])';
/** Whether the shared part still holds, and everything that is the reader's own: as of one instant. */
const CHECK = `SELECT t.audience, g.revision AS group_revision, ${readerColumns('$2', '$3', '$4')},
    (SELECT coalesce(sum(seq), 0) FROM room_head WHERE room = ANY($5::text[])) AS people_seq,
    (SELECT json_object_agg(o.post_id, o.kinds) FROM (
      SELECT post_id, array_agg(kind ORDER BY kind) AS kinds FROM reaction WHERE post_id = ANY($6::uuid[]) AND account_id = $2 GROUP BY post_id
    ) o) AS own
  FROM topic t JOIN working_group g ON g.id = t.group_id ${READER_JOIN} WHERE t.id = $1`;

const keyOf = (topicId: string, { order = 'tree', after, before, at, post, last, size }: PostPageQuery): string =>
  [topicId, order, after, before, at, post, last, size].join(' ');

const hasReactions = ({ reactions }: Post): boolean => REACTIONS.some((kind) => reactions[kind] > 0);

/**
 * Serves topic pages. What they share is kept as bytes and sent again for as long as the sequences of the rooms that
 * tell of its changes have not moved, which the same statement says that reads the reader's own part.
 */
@Injectable()
export class TopicPages {
  private readonly cache = new ByteCache<Shared>(MOST_BYTES);

  constructor(private readonly db: Db) {}

  /** @throws Refusal 404 */
  async serve(actor: Actor, topicId: string, query: PostPageQuery): Promise<Encoded> {
    const key = keyOf(topicId, query);
    const shared = this.cache.get(key);
    if (shared && Date.now() - shared.at < OLDEST_MS) {
      const row = await this.check(actor, shared);
      if (holds(shared, row)) return this.assemble(actor, shared, row);
    }
    return this.read(actor, topicId, query, key);
  }

  private async check(actor: Actor, { topic, people, reacted }: Shared): Promise<CheckRow> {
    const reader = accountIdOf(actor);
    const values = [topic.id, reader, rooms.topic(topic.id), reader && rooms.account(reader), people, reader ? reacted : []];
    const row = await one<CheckRow>(this.db, CHECK, values);
    if (!row) throw notFound();
    insist(canInTopic(actor, 'read', { ...topic, audience: row.audience, posting: row.posting, role: row.role, sanction: row.sanction, openedById: topic.openedBy.id }));
    return row;
  }

  private assemble(actor: Actor, shared: Shared, row: CheckRow): Encoded {
    const viewer = viewerOf(actor, row, shared.topic, shared.postIds, row.own ?? {});
    const cursor = JSON.stringify(cursorOf(row, shared.topic.id, actor));
    return new Encoded(Buffer.concat([Buffer.from(`{"cursor":${cursor},`), shared.json, Buffer.from(`,"viewer":${JSON.stringify(viewer)}}`)]));
  }

  private async read(actor: Actor, topicId: string, query: PostPageQuery, key: string): Promise<Encoded> {
    const { page, shared } = await this.db.snapshot((sql) => this.readShared(sql, actor, topicId, query));
    this.cache.set(key, shared);
    const [cursor, viewer] = [JSON.stringify(page.cursor), JSON.stringify(page.viewer)];
    return new Encoded(Buffer.concat([Buffer.from(`{"cursor":${cursor},`), shared.json, Buffer.from(`,"viewer":${viewer}}`)]));
  }

  private async readShared(sql: Sql, actor: Actor, topicId: string, query: PostPageQuery): Promise<{ page: TopicPage; shared: Shared }> {
    const { page: read, topicSeq, groupRevision } = await readTopicPage(sql, actor, topicId, query);
    // Bytes go out unparsed: they are cut to the contract's shape here.
    const page = core.parse(TopicPage, read);
    const posts = [page.opening, ...page.posts.items];
    const people = [...new Set([page.topic.openedBy.id, ...posts.map((post) => post.author.id)])].map((id) => rooms.person(id));
    const peopleSeq = Number((await one<{ seq: string }>(sql, PEOPLE_SEQ, [people]))!.seq);
    const { topic, opening, posts: range } = page;
    const json = Buffer.from(JSON.stringify({ topic, opening, posts: range }).slice(1, -1));
    const shared = { bytes: json.length, at: Date.now(), topicSeq, groupRevision, peopleSeq, topic, people, json };
    return { page, shared: { ...shared, postIds: posts.map((post) => post.id), reacted: posts.filter(hasReactions).map((post) => post.id) } };
  }
}

const holds = (shared: Shared, row: CheckRow): boolean =>
  Number(row.topic_seq ?? 0) === shared.topicSeq &&
  row.group_revision === shared.groupRevision &&
  Number(row.people_seq) === shared.peopleSeq &&
  row.audience === shared.topic.audience;
