import { Injectable } from '@nestjs/common';
import { invalidField, newId, rooms } from '@minga/kernel/contract';
import { Db, type Actor, type Tx } from '@minga/kernel/server';
import { canInGroup } from '@minga/groups/contract';
import { insist } from '@minga/groups/server';
import { canOpen, draftKeys, type HeldText, type OpenTopicInput, type TopicRow, type TopicState, type TopicVerb, type UpdateTopicInput } from '../contract';
import { account, lockedTopicFor, placeFor, postFor } from './discussions.access';
import { insistOnGroupPace } from './moderation/pace';
import { recordTopicAct } from './moderation/record';
import { Submissions } from './moderation/submissions';
import { openAndTell } from './open-topic';
import { TextPress, type PreparedText } from './prepared-text';
import { cardOf } from './replies.service';
import { changeTopic, type TopicPatch } from './topic.changes';
import { factsOf, type TopicFound } from './topic.rows';

type Patch = (topic: TopicFound, tx: Tx) => TopicPatch | Promise<TopicPatch>;

@Injectable()
export class TopicsService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
    private readonly submissions: Submissions,
  ) {}

  /** @throws Refusal 401, 403, 404, 429 (`slow-mode`) */
  async open(actor: Actor, groupId: string, input: OpenTopicInput): Promise<TopicRow | HeldText> {
    const author = account(actor);
    const text = await this.press.prepare(input.source, input.lang ?? author.language);
    return this.db.write(actor, (tx) => this.add(tx, actor, groupId, input, text), { room: rooms.group(groupId) });
  }

  private async add(tx: Tx, actor: Actor, groupId: string, input: OpenTopicInput, text: PreparedText): Promise<TopicRow | HeldText> {
    const author = account(actor);
    const group = await placeFor(tx, actor, groupId, input.kind);
    if (!canInGroup(actor, 'moderate', group.facts).allowed) await insistOnGroupPace(tx, groupId, author.id, group.slow_minutes);
    const { kind, title, tags = [] } = input;
    const draftKey = draftKeys.topic(groupId);
    const held = await this.submissions.hold(tx, author, { place: { kind: 'topic', groupId, topic: { kind, title, tags } }, text, draftKey });
    if (held) return held;
    const topic = { id: newId(), postId: newId(), groupId, audience: group.audience, kind, title, tags };
    return openAndTell(tx, topic, cardOf(author), text, draftKey);
  }

  /** A moderator who changes somebody else's topic says why. @throws Refusal 401, 403, 404, 422 `reason-required` */
  update(actor: Actor, topicId: string, { title, tags, kind, reason }: UpdateTopicInput): Promise<TopicState> {
    const who = account(actor);
    return this.change(actor, topicId, 'update', async (topic, tx) => {
      // Becoming an announcement takes what opening one does.
      if (kind && kind !== topic.kind) insist(canOpen(actor, kind, factsOf(topic)));
      if (topic.opened_by !== who.id) {
        if (!reason) throw invalidField('reason', 'reason-required');
        await recordTopicAct(tx, 'topic.edited', topic, reason);
      }
      const settles = kind !== undefined && kind !== 'question' ? { accepted_post_id: null, accepted_position: null } : {};
      return { ...(title && { title }), ...(tags && { tags }), ...(kind && { kind }), ...settles };
    });
  }

  pin = (actor: Actor, topicId: string, on: boolean, reason: string) =>
    this.moderate(actor, topicId, reason, on ? 'topic.pinned' : 'topic.unpinned', ({ pinned }) => pinned !== on && { pinned: on });
  lock = (actor: Actor, topicId: string, on: boolean, reason: string) =>
    this.moderate(actor, topicId, reason, on ? 'topic.locked' : 'topic.unlocked', lockPatch(on, reason));
  archive = (actor: Actor, topicId: string, on: boolean, reason: string) =>
    this.moderate(actor, topicId, reason, on ? 'topic.archived' : 'topic.unarchived', (topic) =>
      topic.archived !== on && { archived: on, locked_reason: on ? reason : topic.locked ? topic.locked_reason : null },
    );
  slow = (actor: Actor, topicId: string, minutes: number, reason: string) =>
    this.moderate(actor, topicId, reason, 'topic.slowed', (topic) => topic.slow_minutes !== minutes && { slow_minutes: minutes });

  private moderate(actor: Actor, topicId: string, reason: string, act: TopicAct, patch: (topic: TopicFound) => TopicPatch | false): Promise<TopicState> {
    return this.change(actor, topicId, 'moderate', async (topic, tx) => {
      const changed = patch(topic);
      if (changed) await recordTopicAct(tx, act, topic, reason, 'slow_minutes' in changed ? { minutes: changed.slow_minutes ?? 0 } : {});
      return changed || {};
    });
  }

  /** @throws Refusal 422 `unknown-answer` for a post that is not a standing reply of this topic */
  accept(actor: Actor, topicId: string, postId: string): Promise<TopicState> {
    return this.change(actor, topicId, 'accept', async (topic, tx) => {
      const post = await postFor(tx, actor, postId, 'read').catch(() => undefined);
      if (post?.id !== topic.id || post.position === 0 || post.deleted_as) throw invalidField('postId', 'unknown-answer');
      return { accepted_post_id: postId, accepted_position: post.position };
    });
  }

  unaccept = (actor: Actor, topicId: string) =>
    this.change(actor, topicId, 'accept', () => ({ accepted_post_id: null, accepted_position: null }));

  private async change(actor: Actor, topicId: string, verb: TopicVerb, patch: Patch): Promise<TopicState> {
    account(actor);
    return this.db.write(
      actor,
      async (tx) => {
        const topic = await lockedTopicFor(tx, actor, topicId, verb);
        return changeTopic(tx, topic, await patch(topic, tx));
      },
      { room: rooms.topic(topicId) },
    );
  }
}

type TopicAct = 'topic.pinned' | 'topic.unpinned' | 'topic.locked' | 'topic.unlocked' | 'topic.archived' | 'topic.unarchived' | 'topic.slowed';

/** What locking or unlocking changes; false when it is so already. */
export const lockPatch = (on: boolean, reason: string) => (topic: TopicFound): TopicPatch | false =>
  topic.locked !== on && { locked: on, locked_reason: on ? reason : topic.archived ? topic.locked_reason : null };
