import { basePath, pathsAbove, segment } from '../../tree-path';
import type { ImportedPost } from '../types';

/** A post that is there already, or that an earlier row of the batch brings. */
export interface Placed {
  id: string;
  path: string;
  depth: number;
}

export interface PlacedPost extends Placed {
  post: ImportedPost;
  topicId: string;
  parentId: string;
  position: number;
}

/** How many posts a batch puts under each path of a topic. */
export interface Count {
  topicId: string;
  path: string;
  children: number;
  descendants: number;
}

/** Gives the posts of one topic their places after its last position, and counts what comes under what. */
export class TopicPlacement {
  readonly posts: PlacedPost[] = [];
  readonly counts = new Map<string, Count>();
  /** Direct replies to the opening post. */
  top = 0;

  constructor(
    readonly topicId: string,
    private readonly opening: Placed,
    private position: number,
  ) {}

  add(post: ImportedPost, id: string, parent: Placed | undefined): Placed {
    const under = parent ?? this.opening;
    const position = ++this.position;
    const placed = { id, path: `${basePath(under.path)}${segment(position)}`, depth: under.depth + 1 };
    this.posts.push({ ...placed, post, topicId: this.topicId, parentId: under.id, position });
    if (!under.path) this.top++;
    for (const path of pathsAbove(under.path)) this.count(path, path === under.path);
    return placed;
  }

  private count(path: string, isParent: boolean): void {
    const count = this.counts.get(path) ?? { topicId: this.topicId, path, children: 0, descendants: 0 };
    this.counts.set(path, { ...count, children: count.children + (isParent ? 1 : 0), descendants: count.descendants + 1 });
  }
}
