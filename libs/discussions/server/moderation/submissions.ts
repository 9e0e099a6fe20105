import { Injectable } from '@nestjs/common';
import { newId, rooms, type SubjectRef } from '@minga/kernel/contract';
import { one, PostGates, type AccountActor, type Held, type Tx } from '@minga/kernel/server';
import type { HeldText, Submission, SubmissionKind, TopicKind } from '../../contract';
import { tell } from '../events';
import type { PreparedText } from '../prepared-text';
import { submissionOf, type SubmissionRow } from './submission.rows';

export const SUBMISSION = 'submission';
export const submissionRef = (id: string): SubjectRef => ({ type: SUBMISSION, id });

/** Where a text would stand, and as what. */
export interface Place {
  kind: SubmissionKind;
  groupId: string;
  topicId?: string;
  /** What a reply answers, what an edit changes. */
  postId?: string;
  baseRevision?: number;
  topic?: { kind: TopicKind; title: string; tags: string[] };
}

export interface Offered {
  place: Place;
  text: PreparedText;
  /** The draft that it was written in. */
  draftKey: string;
}

const KEEP = `INSERT INTO submission (id, kind, author_id, group_id, topic_id, post_id, base_revision, topic_kind, title, tags, lang, source, html, hold)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING *`;
/** A draft that went on since says more than what was sent: it stays. */
const UNDRAFT = 'DELETE FROM draft WHERE account_id = $1 AND key = $2 AND source = $3 RETURNING revision';

/** Tells the author's devices what waits; the queue of who decides follows it too. */
export function tellSubmission(tx: Tx, row: SubmissionRow, submission: Submission | null): void {
  const payload = { submissionId: row.id, groupId: row.group_id, topicId: row.topic_id, submission };
  tell(tx, rooms.account(row.author_id), 'submission.changed', payload, submissionRef(row.id));
}

/** Asks the gates before something is posted, and keeps what they hold. */
@Injectable()
export class Submissions {
  constructor(private readonly gates: PostGates) {}

  /** What a gate holds it for; undefined: post it. @throws Refusal from a gate */
  ask(tx: Tx, author: AccountActor, { place: { kind, groupId, topic }, text }: Offered): Promise<Held | undefined> {
    const words = topic ? `${topic.title}\n${text.source}` : text.source;
    return this.gates.ask(tx, author, { kind, groupId, text: words, links: text.links, lang: text.lang });
  }

  /** The text kept back, when a gate says so; undefined: post it. @throws Refusal from a gate */
  async hold(tx: Tx, author: AccountActor, offered: Offered): Promise<HeldText | undefined> {
    const held = await this.ask(tx, author, offered);
    if (!held) return undefined;
    const { place, text, draftKey } = offered;
    const row = await this.keep(tx, author.id, place, text, held.hold);
    const submission = submissionOf(row);
    tellSubmission(tx, row, submission);
    const gone = await one<{ revision: string }>(tx, UNDRAFT, [author.id, draftKey, text.source]);
    if (gone) tell(tx, rooms.account(author.id), 'draft.changed', { key: draftKey, revision: Number(gone.revision), savedAt: null }, submissionRef(row.id));
    return { held: submission };
  }

  private async keep(tx: Tx, authorId: string, place: Place, text: PreparedText, hold: string): Promise<SubmissionRow> {
    const { kind, groupId, topicId = null, postId = null, baseRevision = null, topic } = place;
    const values = [newId(), kind, authorId, groupId, topicId, postId, baseRevision, topic?.kind ?? null, topic?.title ?? null, topic?.tags ?? []];
    return (await one<SubmissionRow>(tx, KEEP, [...values, text.lang, text.source, text.html, hold]))!;
  }
}
