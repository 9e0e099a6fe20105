import { useRefusedForm, useT, type RefusedForm } from '@minga/kernel/client';
import { ErrorSummary } from '@minga/ui';

/** A refused form's field that a control stands for: `expertise.3` is said beside `expertise`. */
const controlOf = (field: string): string => field.split('.')[0]!;

/** The sentence beside a control; undefined when nothing is wrong with it. */
export const errorBeside = (refused: RefusedForm | undefined, control: string): string | undefined =>
  refused?.fields.find(({ field }) => controlOf(field) === control)?.message;

/**
 * What a text field of one of several like forms begins with after a refusal: what was typed, and what is wrong with it.
 * @param fields the form's hidden fields, which tell it from the others
 */
export function useRefusedText(intent: string, fields: Readonly<Record<string, string>>): (name: string) => { defaultValue: string | undefined; error: string | undefined } {
  const answered = useRefusedForm(intent);
  const refused = Object.entries(fields).every(([name, value]) => answered?.values[name] === value) ? answered : undefined;
  return (name) => ({ defaultValue: refused?.values[name], error: errorBeside(refused, name) });
}

export interface FormErrorsProps {
  refused: RefusedForm | undefined;
  /** Field → the label of its control, whose id is `{prefix}{field}`; in the order of the form. */
  labels: Record<string, string>;
  prefix: string;
}

/** Why a form was refused, above it: one line a field with a link to it, or the one sentence there is. */
export function FormErrors({ refused, labels, prefix }: FormErrorsProps) {
  const { t } = useT();
  if (!refused) return null;
  const places = Object.keys(labels);
  const inOrder = refused.fields.toSorted((a, b) => places.indexOf(controlOf(a.field)) - places.indexOf(controlOf(b.field)));
  const items = inOrder.map(({ field, message }) => {
    const control = controlOf(field);
    const label = labels[control];
    return label ? { id: `${prefix}${control}`, text: `${label}: ${message}` } : { text: message };
  });
  const title = items.length > 0 ? t('people.forms.summary', { count: items.length }) : refused.title;
  return <ErrorSummary title={title} items={items} answers={refused.values} />;
}
