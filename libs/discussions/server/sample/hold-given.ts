import type { Language } from '@minga/kernel/contract';
import { newId } from '@minga/kernel/contract';
import { one, renderMarkdown, type Tx } from '@minga/kernel/server';
import { submissionOf, type SubmissionRow } from '../moderation/submission.rows';
import { tellSubmission } from '../moderation/submissions';

/** A reply that waits for a moderator, as the sample network brings it. */
export interface GivenSubmission {
  groupId: string;
  topicId: string;
  /** The post that it answers. */
  postId: string;
  authorId: string;
  lang: Language;
  /** Markdown. */
  source: string;
  /** What it waits for: a code worded under `refusals`. */
  hold: string;
  at: Date;
}

const HOLD = `INSERT INTO submission (id, kind, author_id, group_id, topic_id, post_id, lang, source, html, hold, created_at)
  VALUES ($1, 'post', $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING *`;

/** Puts held replies in place; whoever keeps the queue hears of them as of any other. */
export async function holdGiven(tx: Tx, given: readonly GivenSubmission[]): Promise<void> {
  for (const { groupId, topicId, postId, authorId, lang, source, hold, at } of given) {
    const { html } = renderMarkdown(source, { lang, mentions: new Map() });
    const row = (await one<SubmissionRow>(tx, HOLD, [newId(at.getTime()), authorId, groupId, topicId, postId, lang, source, html, hold, at.toISOString()]))!;
    tellSubmission(tx, row, submissionOf(row));
  }
}
