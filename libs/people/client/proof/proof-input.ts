import { Refusal } from '@minga/kernel/contract';
import { redirect } from 'react-router';

/** What a form of these pages shows: the link's token, or the typed code. */
export const proofOf = (field: (name: string) => string): { token?: string; code?: string } =>
  field('token') ? { token: field('token') } : { code: field('code') };

/** Signs in, unless the account owes a second factor: then its page comes first, and `next` after it. */
export async function orSecondFactor<T>(next: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'second-factor-required') throw redirect(`/sign-in/code?next=${encodeURIComponent(next)}`);
    throw error;
  }
}
