import { choosable, type Taxonomy, type TermKind } from '../../contract';

const NARROWER = '\u2003';

/** Terms as options of a select, each field with its branch as a group. */
export function TermOptions({ taxonomy, kind }: { taxonomy: Taxonomy; kind?: TermKind }) {
  const terms = choosable(taxonomy.terms, kind);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const rootOf = (id: string): string => {
    const parent = byId.get(id)?.parentId;
    return parent && byId.has(parent) ? rootOf(parent) : id;
  };
  const depthOf = (id: string): number => {
    const parent = byId.get(id)?.parentId;
    return parent && byId.has(parent) ? depthOf(parent) + 1 : 0;
  };
  const groups = Map.groupBy(terms, ({ id }) => rootOf(id));
  return [...groups].map(([root, branch]) => (
    <optgroup key={root} label={byId.get(root)!.label}>
      {branch.map(({ id, label }) => (
        <option key={id} value={id}>
          {NARROWER.repeat(Math.max(0, depthOf(id) - 1))}
          {label}
        </option>
      ))}
    </optgroup>
  ));
}
