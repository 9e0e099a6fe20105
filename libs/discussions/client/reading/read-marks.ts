/**
 * How far somebody has read: the highest position up to which nothing is unseen. The order of the tree shows posts out of
 * their order of arrival, and the mark must not pass what was never on screen.
 * @param mark how far the server knows
 * @param last position of the last post
 */
export function frontier(mark: number, last: number, seen: ReadonlySet<number>): number {
  let position = mark;
  while (position < last && seen.has(position + 1)) position += 1;
  return position;
}

/** What was on screen since this document was opened, topic by topic: a long topic is read over several pages. */
const seenByTopic = new Map<string, Set<number>>();

export function seenIn(topicId: string): Set<number> {
  const known = seenByTopic.get(topicId) ?? new Set<number>();
  seenByTopic.set(topicId, known);
  return known;
}

/**
 * The next unread post after a place on the page, from the top when there is none below.
 * @param positions in the order of the page
 * @param from position of the post that has the focus, if any
 */
export function nextUnread(positions: readonly number[], from: number | undefined, unread: (position: number) => boolean): number | undefined {
  const at = from === undefined ? -1 : positions.indexOf(from);
  return positions.slice(at + 1).find(unread) ?? positions.slice(0, Math.max(at, 0)).find(unread);
}
