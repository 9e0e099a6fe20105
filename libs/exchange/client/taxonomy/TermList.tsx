import { useT } from '@minga/kernel/client';
import { List, ListRow, Section, useUi } from '@minga/ui';
import { TERM_KINDS, termTree, type StewardedTerm } from '../../contract';

/** All terms in the order of the tree, with their use. */
export function TermList({ terms }: { terms: readonly StewardedTerm[] }) {
  const { t } = useT();
  const tree = termTree(terms);
  return TERM_KINDS.map((kind) => (
    <Section key={kind} title={t(`exchange.terms.kinds-of.${kind}`)}>
      <List closed>
        {terms.filter((term) => term.kind === kind).map((term) => (
          <TermRow key={term.id} term={term} depth={tree.depth(term.id)} into={tree.meaning(term.id)?.label ?? ''} />
        ))}
      </List>
    </Section>
  ));
}

function TermRow({ term, depth, into }: { term: StewardedTerm; depth: number; into: string }) {
  const { t } = useT();
  const { Link } = useUi();
  const { id, label, state, uses, source } = term;
  return (
    <ListRow className="ends">
      <div style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
        <p>{depth === 0 ? <b>{label}</b> : label}</p>
        <p className="meta">
          {state !== 'active' && `${t(`exchange.terms.states.${state}`, { name: into })}. `}
          {t('exchange.terms.uses', { count: uses })}. {source}
        </p>
      </div>
      {state !== 'merged' && (
        <Link href={`/admin/taxonomy?term=${id}`} aria-label={t('exchange.terms.change-one', { name: label })}>
          {t('exchange.terms.change')}
        </Link>
      )}
    </ListRow>
  );
}
