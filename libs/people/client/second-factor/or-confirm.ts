import { CONFIRM_FIRST, confirmAddress } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { redirect } from 'react-router';

export { confirmAddress };

/**
 * Does what may need a fresh proof of who acts: without one, whoever asked is led to show it first. A form's action needs
 * this only where one comes back to another page than the form's.
 */
export async function orConfirm<T>(act: () => Promise<T>, back: string): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal && error.code === CONFIRM_FIRST) throw redirect(confirmAddress(back));
    throw error;
  }
}
