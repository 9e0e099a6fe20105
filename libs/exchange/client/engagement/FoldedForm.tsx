import { MutationField, useRefusedForm, type RefusedForm } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Button } from '@minga/ui';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useTaken } from '../deal/use-taken';

export interface FoldedFormProps {
  /** What the page's action is asked to do. */
  intent: string;
  /** What opens it, and what sends it unless `send` says otherwise. */
  label: string;
  send?: string;
  /** Field → the label of its control, for the summary of what was wrong. */
  labels: Record<string, string>;
  /** Ids of controls begin with it. */
  prefix: string;
  /** Hidden fields; they tell forms of one kind apart. */
  fields?: Record<string, string>;
  /** Shown open: the one thing there is to do. */
  open?: boolean;
  children(refused: RefusedForm | undefined): ReactNode;
}

/** A form behind its button, as the request page shows what one may do. Refused, it is open and keeps what was typed. */
export function FoldedForm({ intent, label, send = label, labels, prefix, fields = {}, open = false, children }: FoldedFormProps) {
  const answered = useRefusedForm(intent);
  // Of several forms of one kind, the one that was sent
  const refused = Object.entries(fields).every(([name, value]) => answered?.values[name] === value) ? answered : undefined;
  const taken = useTaken(intent, fields, refused !== undefined);
  const form = (
    <Form method="post" className="stack" preventScrollReset noValidate aria-label={label} key={refused ? 'refused' : taken}>
      <MutationField />
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormErrors refused={refused} labels={labels} prefix={prefix} />
      {children(refused)}
      <p>
        <Button type="submit" tone={open ? 'primary' : undefined}>
          {send}
        </Button>
      </p>
    </Form>
  );
  if (open) return form;
  return (
    <details key={taken} open={refused !== undefined || undefined} className="wk-f">
      <summary className="btn s">{label}</summary>
      {form}
    </details>
  );
}
