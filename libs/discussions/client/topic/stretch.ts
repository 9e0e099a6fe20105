import { POST_ORDERS, type PostOrder, type PostPageQuery } from '../../contract';
import { isId } from '@minga/kernel/contract';

const WHOLE = /^\d{1,9}$/;

/** Which stretch of the topic an address asks for. What is malformed asks for nothing, so that an old link still opens. */
export function stretchOf(search: URLSearchParams): PostPageQuery {
  const order = POST_ORDERS.find((item) => item === search.get('order'));
  const base: PostPageQuery = order && order !== 'tree' ? { order } : {};
  for (const name of ['at', 'after', 'before'] as const) {
    const value = search.get(name);
    if (value !== null && WHOLE.test(value)) return { ...base, [name]: Number(value) };
  }
  const post = search.get('post');
  if (isId(post)) return { ...base, post };
  return search.get('last') === '1' ? { ...base, last: '1' } : base;
}

/** Address of a stretch of a topic's page. */
export function stretchAddress(topic: string, order: PostOrder, part: Omit<PostPageQuery, 'order' | 'size'> = {}): string {
  const query = new URLSearchParams();
  if (order !== 'tree') query.set('order', order);
  for (const [name, value] of Object.entries(part)) query.set(name, String(value));
  const text = query.toString();
  return text ? `${topic}?${text}` : topic;
}

/** Address of a post in the order that one reads in; the opening post stands on every page. */
export const placeAddress = (topic: string, order: PostOrder, position: number): string =>
  position === 0 ? `${stretchAddress(topic, order)}#p0` : `${stretchAddress(topic, order, { at: position })}#p${position}`;
