import type { Term } from '../taxonomy/taxonomy.views';
import { termTree, type TermTree } from '../taxonomy/tree';

/** Somebody who knows a part of what is asked knows most of it; who knows the whole field, half; who knows what lies beside it, some. */
const BELOW = 0.9;
const ABOVE = 0.5;
const BESIDE = 0.35;

type Placed = Pick<Term, 'id' | 'parentId' | 'into'>;

export interface Nearness {
  /** The asked terms that are terms of ours, each once, as they are meant today. */
  terms: string[];
  near(termId: string): readonly number[] | undefined;
  /** The fields to which they belong: the roots of their branches, each once. */
  fields: string[];
}

/** One asked term: what it means, how near each other term is to it, and its field. */
interface Reach {
  near: ReadonlyMap<string, number>;
  field: string;
}

function reachOf(tree: TermTree, taxonomy: readonly Placed[], id: string): Reach {
  const near = new Map<string, number>();
  const put = (other: string, value: number): void => void near.set(other, Math.max(near.get(other) ?? 0, value));
  const [parent, ...higher] = tree.above(id);
  if (parent) for (const beside of tree.within(parent)) put(beside, BESIDE);
  for (const above of [...(parent ? [parent] : []), ...higher]) put(above, ABOVE);
  for (const below of tree.within(id)) put(below, BELOW);
  for (const { id: same } of taxonomy) if (tree.meaning(same)?.id === id) put(same, 1);
  return { near, field: higher.at(-1) ?? parent ?? id };
}

export interface Nearnesses {
  /** How near every term is to those that are asked for: made once a request, looked up for ten thousand experts. */
  to(asked: readonly string[]): Nearness;
  /** Every term of which, when it is asked for, somebody knows something who knows these. */
  reaching(known: readonly string[]): string[];
}

/** A taxonomy as requests are measured in it: what is worked out of a term holds for all that ask for it. */
export function nearnessesIn(taxonomy: readonly Placed[]): Nearnesses {
  const tree = termTree(taxonomy);
  const reaches = new Map<string, Reach>();
  const reach = (id: string): Reach => {
    const known = reaches.get(id) ?? reachOf(tree, taxonomy, id);
    reaches.set(id, known);
    return known;
  };
  const meant = (asked: readonly string[]): string[] => [...new Set(asked.flatMap((id) => tree.meaning(id)?.id ?? []))];
  return {
    to(asked) {
      const terms = meant(asked);
      const rows = new Map<string, readonly number[] | undefined>();
      const rowOf = (termId: string): readonly number[] | undefined => {
        const row = terms.map((id) => reach(id).near.get(termId) ?? 0);
        return row.some((near) => near > 0) ? row : undefined;
      };
      const near = (termId: string): readonly number[] | undefined => {
        if (!rows.has(termId)) rows.set(termId, rowOf(termId));
        return rows.get(termId);
      };
      return { terms, near, fields: [...new Set(terms.map((id) => reach(id).field))] };
    },
    reaching: (known) => taxonomy.flatMap(({ id }) => (meant([id]).some((term) => known.some((mine) => reach(term).near.has(mine))) ? [id] : [])),
  };
}

/** The same for one request. */
export const nearnessOf = (taxonomy: readonly Placed[], asked: readonly string[]): Nearness => nearnessesIn(taxonomy).to(asked);
