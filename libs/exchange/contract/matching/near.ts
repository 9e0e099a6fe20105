import type { Term } from '../taxonomy/taxonomy.views';
import { termTree } from '../taxonomy/tree';

/** Somebody who knows a part of what is asked knows most of it; who knows the whole field, half; who knows what lies beside it, some. */
const BELOW = 0.9;
const ABOVE = 0.5;
const BESIDE = 0.35;

export interface Nearness {
  /** The asked terms that are terms of ours, each once, as they are meant today. */
  terms: string[];
  near(termId: string): readonly number[] | undefined;
  /** The fields to which they belong: the roots of their branches, each once. */
  fields: string[];
}

/** How near every term is to those that are asked for: made once a request, looked up for ten thousand experts. */
export function nearnessOf(taxonomy: readonly Pick<Term, 'id' | 'parentId' | 'into'>[], asked: readonly string[]): Nearness {
  const tree = termTree(taxonomy);
  const terms = [...new Set(asked.flatMap((id) => tree.meaning(id)?.id ?? []))];
  const found = new Map<string, number[]>();
  const put = (id: string, at: number, near: number): void => {
    const row = found.get(id) ?? terms.map(() => 0);
    row[at] = Math.max(row[at]!, near);
    found.set(id, row);
  };
  terms.forEach((id, at) => {
    const [parent, ...higher] = tree.above(id);
    if (parent) for (const beside of tree.within(parent)) put(beside, at, BESIDE);
    for (const above of [...(parent ? [parent] : []), ...higher]) put(above, at, ABOVE);
    for (const below of tree.within(id)) put(below, at, BELOW);
    for (const { id: same } of taxonomy) if (tree.meaning(same)?.id === id) put(same, at, 1);
  });
  return { terms, near: (termId) => found.get(termId), fields: [...new Set(terms.map((id) => tree.above(id).at(-1) ?? id))] };
}
