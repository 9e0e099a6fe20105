import type { Consumer, LoggedEvent } from '@minga/kernel/server';
import { addWaiting } from './waiting';

const postIdOf = ({ body }: LoggedEvent): string => {
  const payload = body.payload as { post?: { id: string }; postId?: string };
  return payload.post?.id ?? payload.postId!;
};

/** Keeps what waits for people: answers to them, mentions of them. */
export const waitingConsumer: Consumer = {
  name: 'discussions:waiting',
  types: ['post.added', 'post.edited'],
  handle: (tx, events) => addWaiting(tx, [...new Set(events.map(postIdOf))]),
};
