import { useT } from '@minga/kernel/client';
import { TERM_KINDS, termTree, type StewardedTerm, type TermKind } from '../../contract';

const NARROWER = '\u2003';

/** Terms under which one may stand; `except` and what is below it are left out. */
export function ParentOptions({ terms, kind, except, must }: { terms: readonly StewardedTerm[]; kind?: TermKind; except?: string; must?: boolean }) {
  const { t } = useT();
  const tree = termTree(terms);
  const out = new Set(except ? tree.within(except) : []);
  const offered = terms.filter((term) => term.state !== 'merged' && !out.has(term.id));
  return (
    <>
      <option value="">{must ? '' : t('exchange.terms.root')}</option>
      {TERM_KINDS.filter((one) => !kind || one === kind).map((one) => (
        <optgroup key={one} label={t(`exchange.terms.kinds-of.${one}`)}>
          {offered.filter((term) => term.kind === one).map(({ id, label }) => (
            <option key={id} value={id}>
              {NARROWER.repeat(tree.depth(id))}
              {label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
