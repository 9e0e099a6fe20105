import { Injectable } from '@nestjs/common';
import { conflict, notFound, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import type { MergeOrder, Submission, TopicState } from '../../contract';
import { account, lockedTopicFor } from '../discussions.access';
import { TextPress } from '../prepared-text';
import type { TopicFound } from '../topic.rows';
import { Decisions, found, insistOnWaiting } from './decisions';
import { mergeInto } from './merge';
import { moveTopic } from './move';
import { dismissNotice } from './notices';
import { recordTopicAct } from './record';
import { splitOff, type Split } from './split';
import { submissionOf, submissionsOf, submissionsSql, type SubmissionJson, type SubmissionRow } from './submission.rows';
import { tellSubmission } from './submissions';

const OWN = `SELECT ${submissionsSql('$1', 'true')} AS waiting`;
const CHANGE = 'UPDATE submission SET source = $2, html = $3, title = coalesce($4, title) WHERE id = $1 RETURNING *';

interface Place {
  id: string;
  address: string;
}

/** What moderators do with whole topics, and what authors do with texts that wait. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
    private readonly decisions: Decisions,
  ) {}

  /** @throws Refusal 401, 403, 404; 409 `same-group` */
  move(actor: Actor, topicId: string, groupId: string, reason: string): Promise<TopicState> {
    return this.inTopic(actor, topicId, (tx, topic) => this.moveIn(tx, topic, groupId, reason));
  }

  /** As `move`, in a transaction that does more; who asks has asked the policy of the topic. */
  async moveIn(tx: Tx, topic: TopicFound, groupId: string, reason: string): Promise<TopicState> {
    const state = await moveTopic(tx, tx.actor, topic, groupId);
    await recordTopicAct(tx, 'topic.moved', topic, reason, { to: groupId });
    return state;
  }

  /** @throws Refusal 401, 403, 404; 409 `split-opens-deleted`; 422 `unknown-posts` */
  split(actor: Actor, topicId: string, split: Split): Promise<Place> {
    return this.inTopic(actor, topicId, async (tx, topic) => {
      const made = await splitOff(tx, topic, split);
      await recordTopicAct(tx, 'topic.split', topic, split.reason, { made: made.id, posts: split.postIds.length });
      return made;
    });
  }

  /** @throws Refusal 401, 403, 404; 409 `merge-groups`, `merge-self` */
  merge(actor: Actor, topicId: string, into: string, order: MergeOrder, reason: string): Promise<Place> {
    if (topicId === into) throw conflict('merge-self');
    account(actor);
    return this.db.write(
      actor,
      async (tx) => {
        // Two merges of the same two lock them in the same order.
        const locked = new Map<string, TopicFound>();
        for (const id of [topicId, into].toSorted()) locked.set(id, await lockedTopicFor(tx, actor, id, 'moderate'));
        const from = locked.get(topicId)!;
        const place = await mergeInto(tx, from, locked.get(into)!, order);
        await recordTopicAct(tx, 'topic.merged', { ...locked.get(into)!, opened_by: from.opened_by }, reason, { from: topicId });
        return place;
      },
      { room: rooms.topic(topicId) },
    );
  }

  private inTopic<T>(actor: Actor, topicId: string, work: (tx: Tx, topic: TopicFound) => Promise<T>): Promise<T> {
    account(actor);
    return this.db.write(actor, async (tx) => work(tx, await lockedTopicFor(tx, actor, topicId, 'moderate')), { room: rooms.topic(topicId) });
  }

  async submissionsOf(actor: Actor): Promise<{ items: Submission[] }> {
    const row = await one<{ waiting: SubmissionJson[] | null }>(this.db, OWN, [account(actor).id]);
    return { items: submissionsOf(row!.waiting).toReversed() };
  }

  /** @throws Refusal 401; 404 for another's; 409 `submission-decided` */
  async editSubmission(actor: Actor, id: string, { source, title }: { source: string; title?: string }): Promise<Submission> {
    const who = account(actor);
    const text = await this.press.prepare(source, who.language);
    return this.db.write(actor, async (tx) => {
      const row = await found(tx, id);
      if (row.author_id !== who.id) throw notFound();
      insistOnWaiting(row);
      const changed = (await one<SubmissionRow>(tx, CHANGE, [id, text.source, text.html, row.kind === 'topic' ? (title ?? null) : null]))!;
      tellSubmission(tx, changed, submissionOf(changed));
      return submissionOf(changed);
    });
  }

  /** @throws Refusal 401; 404 for another's; 409 `submission-decided` */
  withdraw(actor: Actor, id: string): Promise<{ id: string }> {
    const who = account(actor);
    return this.db.write(actor, async (tx) => {
      await this.decisions.withdraw(tx, id, who.id);
      return { id };
    });
  }

  dismiss(actor: Actor, noticeId: string): Promise<{ id: string }> {
    const who = account(actor);
    return this.db.write(actor, async (tx) => {
      await dismissNotice(tx, who.id, noticeId);
      return { id: noticeId };
    });
  }
}

