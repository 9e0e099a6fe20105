import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { MutationField } from './MutationField';

export interface ActFormProps {
  /** What the action is asked to do. */
  intent: string;
  /** Path of the page whose action does it; the current one unless told. */
  action?: string;
  /** Hidden fields. */
  fields?: Record<string, string>;
  className?: string;
  /** The server alone looks it over: what is missing is said by the page, in the reader's words. */
  noValidate?: boolean;
  children: ReactNode;
}

/** A form that changes something, with or without script. */
export function ActForm({ intent, action, fields = {}, className, noValidate, children }: ActFormProps) {
  return (
    <Form method="post" action={action} className={className} preventScrollReset noValidate={noValidate}>
      <MutationField />
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}
