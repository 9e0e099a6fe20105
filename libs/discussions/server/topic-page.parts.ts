import { rooms, type Cursor } from '@minga/kernel/contract';
import type { Actor } from '@minga/kernel/server';
import { sanctionSql, viewerAccount } from '@minga/groups/server';
import type { Posting, Role, Sanction, WatchLevel } from '@minga/groups/contract';
import { topicCan, type DraftMark, type OwnReactions, type Topic, type TopicViewer } from '../contract';
import { submissionsOf, submissionsSql, type SubmissionJson } from './moderation/submission.rows';

/** What a topic's statement finds of its reader, whether or not the rest of the page is read with it. */
export interface ReaderRow {
  posting: Posting;
  role: Role | null;
  sanction: Sanction | null;
  submissions: SubmissionJson[] | null;
  read_position: number | null;
  watch: WatchLevel | null;
  /** JSON has no instants: milliseconds. */
  drafts: { key: string; revision: number; at: number }[] | null;
  topic_seq: string | null;
  account_seq: string | null;
}

/**
 * Columns of a `ReaderRow` over `topic t`, `working_group g` and the reader's `topic_reader r`.
 * @param account, topicRoom, accountRoom parameters; those of the account are null for guests
 */
export const readerColumns = (account: string, topicRoom: string, accountRoom: string): string => `
  g.posting, (SELECT m.role FROM membership m WHERE m.group_id = t.group_id AND m.account_id = ${account}) AS role,
  ${sanctionSql('g', account)} AS sanction, r.position AS read_position, r.watch,
  ${submissionsSql(account, 'x.topic_id = t.id')} AS submissions,
  (SELECT json_agg(json_build_object('key', d.key, 'revision', d.revision, 'at', (extract(epoch FROM d.saved_at) * 1000)::bigint) ORDER BY d.key)
    FROM draft d WHERE d.account_id = ${account}) AS drafts,
  (SELECT seq FROM room_head WHERE room = ${topicRoom}) AS topic_seq,
  (SELECT seq FROM room_head WHERE room = ${accountRoom}) AS account_seq`;

export const READER_JOIN = 'LEFT JOIN topic_reader r ON r.account_id = $2 AND r.topic_id = t.id';

export function cursorOf(row: ReaderRow, topicId: string, actor: Actor): Cursor {
  const cursor: Cursor = { [rooms.topic(topicId)]: Number(row.topic_seq ?? 0) };
  if (actor.kind === 'account') cursor[rooms.account(actor.id)] = Number(row.account_seq ?? 0);
  return cursor;
}

/** Drafts of replies in this topic, and of edits of the posts that are shown. */
function draftsOf(row: ReaderRow, topicId: string, postIds: readonly string[]): DraftMark[] {
  const ours = (row.drafts ?? []).filter(({ key }) => key.startsWith(`reply:${topicId}:`) || postIds.some((id) => key === `edit:${id}`));
  return ours.map(({ key, revision, at }) => ({ key, revision, savedAt: new Date(at).toISOString() }));
}

/** The part of a topic's page that is its reader's. */
export function viewerOf(actor: Actor, row: ReaderRow, topic: Topic, postIds: readonly string[], ownReactions: OwnReactions): TopicViewer {
  const viewer: Omit<TopicViewer, 'can'> = {
    account: viewerAccount(actor),
    role: row.role,
    posting: row.posting,
    sanction: row.sanction,
    readPosition: row.read_position ?? -1,
    watch: row.watch,
    ownReactions,
    drafts: draftsOf(row, topic.id, postIds),
    submissions: submissionsOf(row.submissions),
  };
  return { ...viewer, can: topicCan(topic, viewer) };
}
