import { Injectable } from '@nestjs/common';
import { invalidField, newId, rooms } from '@minga/kernel/contract';
import { Db, type Actor, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canOpen, type OpenTopicInput, type TopicRow, type TopicState, type TopicVerb, type UpdateTopicInput } from '../contract';
import { account, lockedTopicFor, placeFor, postFor } from './discussions.access';
import { tell, topicRef } from './events';
import { openTopic, rowOfNew } from './open-topic';
import { TextPress, type PreparedText } from './prepared-text';
import { cardOf } from './replies.service';
import { changeTopic, type TopicPatch } from './topic.changes';
import { factsOf, type TopicFound } from './topic.rows';

@Injectable()
export class TopicsService {
  constructor(
    private readonly db: Db,
    private readonly press: TextPress,
  ) {}

  /** @throws Refusal 401, 403, 404 */
  async open(actor: Actor, groupId: string, input: OpenTopicInput): Promise<TopicRow> {
    const author = account(actor);
    const text = await this.press.prepare(input.source, input.lang ?? author.language);
    return this.db.write(actor, (tx) => this.add(tx, actor, groupId, input, text), { room: rooms.group(groupId) });
  }

  private async add(tx: Tx, actor: Actor, groupId: string, input: OpenTopicInput, text: PreparedText): Promise<TopicRow> {
    const author = account(actor);
    const group = await placeFor(tx, actor, groupId, input.kind);
    const topic = { id: newId(), postId: newId(), groupId, audience: group.audience, kind: input.kind, title: input.title, tags: input.tags ?? [] };
    const opened = await openTopic(tx, topic, cardOf(author), text);
    const row = rowOfNew(topic, cardOf(author), text, opened.opened_at);
    tell(tx, rooms.group(groupId), 'topic.opened', { topic: row }, topicRef(topic.id));
    if (opened.draft_revision !== null) {
      const gone = { key: opened.draft_key, revision: Number(opened.draft_revision), savedAt: null };
      tell(tx, rooms.account(author.id), 'draft.changed', gone, topicRef(topic.id));
    }
    return row;
  }

  update(actor: Actor, topicId: string, { title, tags, kind }: UpdateTopicInput): Promise<TopicState> {
    return this.change(actor, topicId, 'update', (topic) => {
      // Becoming an announcement takes what opening one does.
      if (kind && kind !== topic.kind) insist(canOpen(actor, kind, factsOf(topic)));
      const settles = kind !== undefined && kind !== 'question' ? { accepted_post_id: null, accepted_position: null } : {};
      return { ...(title && { title }), ...(tags && { tags }), ...(kind && { kind }), ...settles };
    });
  }

  pin = (actor: Actor, topicId: string, on: boolean) => this.change(actor, topicId, 'moderate', () => ({ pinned: on }));
  lock = (actor: Actor, topicId: string, on: boolean) => this.change(actor, topicId, 'moderate', () => ({ locked: on }));
  archive = (actor: Actor, topicId: string, on: boolean) => this.change(actor, topicId, 'moderate', () => ({ archived: on }));

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

  private async change(
    actor: Actor,
    topicId: string,
    verb: TopicVerb,
    patch: (topic: TopicFound, tx: Tx) => TopicPatch | Promise<TopicPatch>,
  ): Promise<TopicState> {
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
