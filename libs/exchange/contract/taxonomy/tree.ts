import type { Term, TermKind } from './taxonomy.views';

type Node = Pick<Term, 'id' | 'parentId' | 'into'>;

export interface TermTree<T extends Node = Node> {
  /** The term that an id means today: itself, or what it was merged into; undefined for none of ours. */
  meaning(id: string): T | undefined;
  /** Parent, its parent and so on, nearest first. */
  above(id: string): string[];
  /** The term, all below it, and everything that was merged into any of them. */
  within(id: string): string[];
  /** Steps from the root: 0 for a root. */
  depth(id: string): number;
}

/** Looks at a list of terms as a tree. A merged term stands wherever the other stands. */
export function termTree<T extends Node>(terms: readonly T[]): TermTree<T> {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const below = new Map<string, string[]>();
  const put = (key: string, id: string): void => void below.set(key, [...(below.get(key) ?? []), id]);
  for (const { id, parentId, into } of terms) {
    if (into) put(into, id);
    else if (parentId) put(parentId, id);
  }
  const meaning = (id: string): T | undefined => {
    const term = byId.get(id);
    return term?.into ? byId.get(term.into) : term;
  };
  const above = (id: string): string[] => {
    const found: string[] = [];
    for (let parent = meaning(id)?.parentId; parent && !found.includes(parent); parent = meaning(parent)?.parentId) found.push(parent);
    return found;
  };
  const within = (id: string): string[] => {
    const found = new Set<string>([meaning(id)?.id ?? id]);
    for (const each of found) for (const next of below.get(each) ?? []) found.add(next);
    return [...found];
  };
  return { meaning, above, within, depth: (id) => above(id).length };
}

/** May a term stand below this parent? Never below itself or what is below it. */
export const wouldCircle = (tree: TermTree, id: string, parentId: string): boolean => tree.within(id).includes(parentId);

/** Terms that may be chosen, roots first each followed by its branch: for lists to choose from. */
export function choosable(terms: readonly Term[], kind?: TermKind): Term[] {
  return terms.filter(({ state, kind: its }) => state === 'active' && (!kind || its === kind));
}
