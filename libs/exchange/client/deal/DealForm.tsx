import { MutationField, useRefusedForm, type RefusedForm } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Button } from '@minga/ui';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useTaken } from './use-taken';

export interface DealFormProps {
  /** What the page's action is asked to do. */
  intent: string;
  /** Which of several: with it, a refusal comes back to its own form only. */
  id?: { name: string; value: string };
  /** What opens the form, and what sends it unless `send` says otherwise. */
  label: string;
  send?: string;
  /** Field → the label of its control, in the order of the form. */
  labels: Record<string, string>;
  /** Ids of controls begin with it. */
  prefix: string;
  fields?: Record<string, string>;
  open?: boolean;
  tone?: 'primary';
  /** As wide as its column: for the aside. */
  wide?: boolean;
  onToggle?(open: boolean): void;
  /** Beside which control a refusal is said, where the server's names are not the controls'. */
  placed?(refused: RefusedForm): RefusedForm;
  children(refused: RefusedForm | undefined): ReactNode;
}

/** What this form was refused for; undefined when it was another one. */
function useOwnRefusal({ intent, id, placed }: Pick<DealFormProps, 'intent' | 'id' | 'placed'>): RefusedForm | undefined {
  const refused = useRefusedForm(intent);
  if (!refused || (id && refused.values[id.name] !== id.value)) return undefined;
  return placed ? placed(refused) : refused;
}

/** A form behind its button, with or without script. Refused, it is open and keeps what was typed. */
export function DealForm({ intent, id, label, send = label, labels, prefix, fields = {}, open, tone, wide, onToggle, placed, children }: DealFormProps) {
  const refused = useOwnRefusal({ intent, id, placed });
  const hidden = { intent, ...fields, ...(id && { [id.name]: id.value }) };
  const taken = useTaken(intent, id ? { [id.name]: id.value } : {}, refused !== undefined);
  return (
    // Who watches its opening knows by themselves when it is done
    <details key={onToggle ? undefined : taken} open={refused !== undefined || open || undefined} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary className={`btn${wide ? ' w' : ' s'}${tone ? ' pri' : ''}`}>{label}</summary>
      <Form method="post" className="stack" preventScrollReset noValidate aria-label={label} key={refused ? 'refused' : 'new'}>
        <MutationField />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormErrors refused={refused} labels={labels} prefix={prefix} />
        {children(refused)}
        <p>
          <Button type="submit" tone="primary">
            {send}
          </Button>
        </p>
      </Form>
    </details>
  );
}
