import type { Reattachment } from '../types';

/** What is kept of each good post between the passes: the shape of the tree, not its words. */
export interface Node {
  row: number;
  topic: string;
  parent: string | null;
  /** Why `parent` is not the one the file names; `lost` is that one. */
  lost?: { reason: Reattachment; parentKey: string };
  yielded: boolean;
}

export type Tree = Map<string, Node>;

/** Sees to it that every parent is there: posts whose parent is not hang on their topic from here on, with the reason. */
export function settleParents(tree: Tree, refused: ReadonlySet<string>): void {
  for (const node of tree.values()) {
    if (node.parent === null) continue;
    const parent = tree.get(node.parent);
    if (!parent) detach(node, refused.has(node.parent) ? 'parent-refused' : 'parent-missing');
    else if (parent.topic !== node.topic) detach(node, 'parent-in-other-topic');
  }
  breakCycles(tree);
}

function detach(node: Node, reason: Reattachment): void {
  node.lost = { reason, parentKey: node.parent! };
  node.parent = null;
}

/** Walks up from every post; who meets a post of the same walk again has found a ring, which is cut there. */
function breakCycles(tree: Tree): void {
  const done = new Set<Node>();
  for (const start of tree.values()) {
    const walk = new Set<Node>();
    let node: Node | undefined = start;
    while (node && !done.has(node)) {
      walk.add(node);
      const parent: Node | undefined = node.parent === null ? undefined : tree.get(node.parent);
      if (parent && walk.has(parent)) detach(node, 'parent-cycle');
      node = node.parent === null ? undefined : parent;
    }
    for (const seen of walk) done.add(seen);
  }
}
