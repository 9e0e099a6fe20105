import { basePath, pathsAbove, segment } from '../tree-path';

/** A post that is to stand in a topic, in order of arrival, and what it answers there. */
export interface Standing {
  id: string;
  parentId: string;
}

/** What others are placed under: one that is there already, or one that was just placed. */
export interface Spot {
  position: number;
  path: string;
  depth: number;
}

export interface Placed extends Spot {
  id: string;
  parentId: string;
}

/**
 * Gives posts their places after those that are there: positions go on from `last` without a gap, paths follow from what each
 * answers. A parent comes before what answers it, or is among `there`.
 */
export function layOut(posts: readonly Standing[], there: ReadonlyMap<string, Spot>, last: number): Placed[] {
  const spots = new Map<string, Spot>(there);
  return posts.map(({ id, parentId }, index) => {
    const parent = spots.get(parentId);
    if (!parent) throw new Error(`Post ${id} answers ${parentId}, which has no place`);
    const position = last + 1 + index;
    const placed = { id, parentId, position, path: basePath(parent.path) + segment(position), depth: parent.depth + 1 };
    spots.set(id, placed);
    return placed;
  });
}

/** Direct answers to a post, and everything below it. */
export interface Counts {
  id: string;
  children: number;
  descendants: number;
}

/** What placing these adds to the counts of posts, by the same rule as a reply that comes in. @param ids of posts by their path */
export function countsOf(placed: readonly Placed[], parents: ReadonlyMap<string, Spot>, ids: ReadonlyMap<string, string>): Counts[] {
  const counts = new Map<string, Counts>();
  const spots = new Map<string, Spot>([...parents, ...placed.map((post) => [post.id, post] as const)]);
  const byPath = new Map<string, string>([...ids, ...placed.map((post) => [post.path, post.id] as const)]);
  for (const post of placed) {
    for (const path of pathsAbove(spots.get(post.parentId)!.path)) {
      const id = byPath.get(path)!;
      const count = counts.get(id) ?? { id, children: 0, descendants: 0 };
      counts.set(id, { id, children: count.children + (id === post.parentId ? 1 : 0), descendants: count.descendants + 1 });
    }
  }
  return [...counts.values()];
}
