import { Refusal } from '@minga/kernel/contract';
import { redirect } from 'react-router';

/** The page on which somebody shows once more who they are, and from which they come back to `back`. */
export const confirmAddress = (back: string): string => `/confirm?return=${encodeURIComponent(back)}`;

/** Does what may need a fresh proof of who acts: without one, whoever asked is led to show it first. */
export async function orConfirm<T>(act: () => Promise<T>, back: string): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'step-up-required') throw redirect(confirmAddress(back));
    throw error;
  }
}
