import { rooms } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { topicAddress, type TopicKind, type TopicRow } from '../contract';
import { tell, topicRef } from './events';
import { NO_GROUP } from './participants';
import type { PreparedText } from './prepared-text';
import { setTags } from './topic.changes';

export interface NewTopic {
  id: string;
  /** Of the opening post. */
  postId: string;
  groupId: string;
  audience: string;
  kind: TopicKind;
  title: string;
  tags: string[];
}

const OPEN = `
WITH opened AS (
  INSERT INTO topic (id, group_id, audience, kind, title, lang, tags, excerpt, opened_by, opened_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, now()) RETURNING opened_at
), counted AS (
  INSERT INTO topic_count (topic_id, participant_groups) VALUES ($1, jsonb_build_object($10::text, 1))
), listed AS (
  INSERT INTO topic_listing (topic_id, group_id, opened_at, last_at, last_by) SELECT $1, $2, opened_at, opened_at, $9 FROM opened
), took_part AS (
  INSERT INTO topic_participant (topic_id, account_id) VALUES ($1, $9)
), posted AS (
  INSERT INTO post (id, topic_id, position, path, depth, author_id, lang, source, html, mentioned, created_at)
    SELECT $11, $1, 0, '', 0, $9, $6, $12, $13, $14::uuid[], opened_at FROM opened
), read AS (
  INSERT INTO topic_reader (account_id, topic_id, position) VALUES ($9, $1, 0)
), undrafted AS (
  DELETE FROM draft WHERE account_id = $9 AND key = $15 RETURNING revision
)
SELECT opened_at, (SELECT revision FROM undrafted) AS draft_revision FROM opened`;

interface Opened {
  opened_at: Date;
  draft_revision: string | null;
}

/** Puts a topic with its opening post in place. */
export async function openTopic(tx: Tx, topic: NewTopic, author: PersonCard, text: PreparedText, draftKey: string): Promise<Opened> {
  const { id, postId, groupId, audience, kind, title, tags } = topic;
  const opened = await one<Opened>(tx, OPEN, [
    id,
    groupId,
    audience,
    kind,
    title,
    text.lang,
    tags,
    text.excerpt,
    author.id,
    author.stakeholderGroup ?? NO_GROUP,
    postId,
    text.source,
    text.html,
    text.mentioned.length > 0 ? text.mentioned : null,
    draftKey,
  ]);
  if (tags.length > 0) await setTags(tx, groupId, id, tags);
  return opened!;
}

/** Opens a topic and tells its group; the draft that it was written in goes with it (none: ''). */
export async function openAndTell(tx: Tx, topic: NewTopic, author: PersonCard, text: PreparedText, draftKey: string): Promise<TopicRow> {
  const opened = await openTopic(tx, topic, author, text, draftKey);
  const row = rowOfNew(topic, author, text, opened.opened_at);
  tell(tx, rooms.group(topic.groupId), 'topic.opened', { topic: row }, topicRef(topic.id));
  // Who wrote it has read it.
  tell(tx, rooms.account(author.id), 'read.moved', { topicId: topic.id, groupId: topic.groupId, position: 0 }, topicRef(topic.id));
  if (opened.draft_revision !== null) {
    const gone = { key: draftKey, revision: Number(opened.draft_revision), savedAt: null };
    tell(tx, rooms.account(author.id), 'draft.changed', gone, topicRef(topic.id));
  }
  return row;
}

/** How lists show a topic that was just opened. */
export function rowOfNew(topic: NewTopic, author: PersonCard, text: PreparedText, at: Date): TopicRow {
  const { id, groupId, kind, title, tags } = topic;
  const group = author.stakeholderGroup;
  return {
    id,
    groupId,
    title,
    lang: text.lang,
    kind,
    tags,
    excerpt: text.excerpt,
    address: topicAddress(id, title),
    pinned: false,
    locked: false,
    archived: false,
    lockedReason: null,
    slowMinutes: 0,
    accepted: null,
    openedBy: author,
    openedAt: at.toISOString(),
    replies: 0,
    lastPosition: 0,
    participants: { count: 1, groups: group ? { [group]: 1 } : {}, none: group ? 0 : 1 },
    last: { at: at.toISOString(), by: author, position: 0 },
  };
}
