import { newId, Refusal } from '@minga/kernel/contract';
import { renderMarkdown, type OpenedTopic, type TopicOrder, type Tx } from '@minga/kernel/server';
import { TITLE_LENGTH, topicAddress } from '../contract';
import { placeFor } from './discussions.access';
import { openAndTell } from './open-topic';
import { cardOf } from './replies.service';

/** A place that the actor may open a discussion in; undefined where they may not. */
async function place(tx: Tx, groupId: string) {
  try {
    return await placeFor(tx, tx.actor, groupId, 'discussion');
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Opens a topic about another slice's subject, in the name of who acts there. The text names nobody: nobody is told of it but the group. */
export async function openForOthers(tx: Tx, { groupId, title, markdown, lang, audience }: TopicOrder): Promise<OpenedTopic | undefined> {
  const { actor } = tx;
  if (actor.kind !== 'account') return undefined;
  const group = await place(tx, groupId);
  if (group?.audience !== audience) return undefined;
  const { html, excerpt } = renderMarkdown(markdown, { lang, mentions: new Map() });
  const topic = { id: newId(), postId: newId(), groupId, audience: group.audience, kind: 'discussion' as const, title: title.slice(0, TITLE_LENGTH), tags: [] };
  await openAndTell(tx, topic, cardOf(actor), { source: markdown, html, excerpt, lang, mentioned: [], links: 0 }, '');
  return { id: topic.id, address: topicAddress(topic.id, topic.title) };
}
