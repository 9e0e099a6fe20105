import { useActionData } from 'react-router';
import type { FieldProblem, Refusal } from '../../contract';

/** A form that was not accepted: why, where, and everything that had been typed. */
export interface RefusedForm {
  code: string;
  /** A sentence in the reader's language; empty when none was given. */
  title: string;
  fields: FieldProblem[];
  /** Field name → what was typed (the last value of a repeated one); secrets are left out. */
  values: Record<string, string>;
  facts: Record<string, unknown>;
}

/** Fields that are neither given back nor kept. */
export const SECRET = /password|secret/i;

/** The form as it comes back to its page. */
export function refusedForm(refusal: Refusal, form: FormData): RefusedForm {
  const values: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string' && !SECRET.test(name)) values[name] = value;
  return {
    code: refusal.code,
    title: refusal.problem?.title ?? '',
    fields: refusal.problem?.fields ?? [],
    values,
    facts: refusal.problem?.facts ?? {},
  };
}

/**
 * What the last submission of this route was refused for; undefined when it was not. With several forms on a page give each
 * a hidden field `intent` and ask for it here.
 */
export function useRefusedForm(intent?: string): RefusedForm | undefined {
  const answer = useActionData() as { refused?: RefusedForm } | undefined;
  const refused = answer?.refused;
  return refused && (intent === undefined || refused.values['intent'] === intent) ? refused : undefined;
}

/** The sentence for a field of a refused form; undefined when nothing is wrong with it. */
export const fieldError = (refused: RefusedForm | undefined, field: string): string | undefined =>
  refused?.fields.find((problem) => problem.field === field)?.message;
