import { MutationField } from '@minga/kernel/client';
import type { ReactNode } from 'react';
import { Form } from 'react-router';

export interface ActFormProps {
  /** What the page's action is asked to do. */
  intent: string;
  /** Hidden fields. */
  fields?: Record<string, string>;
  className?: string;
  children: ReactNode;
}

/** A form that does one thing, with or without script. */
export function ActForm({ intent, fields = {}, className, children }: ActFormProps) {
  return (
    <Form method="post" className={className} preventScrollReset noValidate>
      <MutationField />
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}
