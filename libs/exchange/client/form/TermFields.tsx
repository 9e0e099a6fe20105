import { useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Checkbox, FieldGroup } from '@minga/ui';
import { choosable, termTree, type Term, type TermKind } from '../../contract';
import { useTerms } from '../terms/terms';
import { FIELD_PREFIX, type FieldsProps } from './field-props';

/** Terms by the root that they stand under, each branch behind its own words. */
function branches(terms: readonly Term[], kind: TermKind): { root: Term; below: Term[] }[] {
  const tree = termTree(terms);
  const offered = choosable(terms, kind);
  const roots = offered.filter(({ parentId }) => !parentId);
  return roots.map((root) => ({ root, below: offered.filter(({ id }) => tree.above(id).includes(root.id)) }));
}

interface TermBoxesProps extends FieldsProps {
  kind: TermKind;
}

/** What help is about, or what whoever helps should know: ticked, branch by branch. A branch with a choice in it stands open. */
export function TermBoxes({ kind, values, refused }: TermBoxesProps) {
  const { t } = useT();
  const terms = useTerms();
  const field = kind === 'theme' ? 'themes' : 'skills';
  const box = ({ id, label }: Term) => <Checkbox key={id} name={`${kind}-${id}`} defaultChecked={values[`${kind}-${id}`] !== undefined} label={label} />;
  return (
    <FieldGroup id={FIELD_PREFIX + field} legend={t(`exchange.form.${field}`)} hint={t(`exchange.form.${field}-hint`)} error={errorBeside(refused, field)}>
      {branches(terms, kind).map(({ root, below }) => (
        <details key={root.id} className="xn-b" open={[root, ...below].some(({ id }) => values[`${kind}-${id}`]) || undefined}>
          <summary>{root.label}</summary>
          {box(root)}
          {below.map(box)}
        </details>
      ))}
    </FieldGroup>
  );
}
