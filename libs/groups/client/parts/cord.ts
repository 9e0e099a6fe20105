import type { ActivityDay } from '@minga/ui';

/** Posts of a day from which it counts as some, and as much. */
const SOME = 3;
const MUCH = 10;

const levelOf = (posts: number): ActivityDay['level'] => (posts === 0 ? 0 : posts < SOME ? 1 : posts < MUCH ? 2 : 3);

/** The cord's knots. Which posts are unread is known by number only: the latest are taken to be them. */
export function cordDays(posts: readonly number[], unread: number): ActivityDay[] {
  let left = unread;
  const knots = posts.toReversed().map((count) => {
    const knot = { level: levelOf(count), unread: count > 0 && left > 0 };
    left -= count;
    return knot;
  });
  return knots.toReversed();
}
