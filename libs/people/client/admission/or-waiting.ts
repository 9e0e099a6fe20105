import { Refusal } from '@minga/kernel/contract';
import { redirect } from 'react-router';

/** Who has to be let in by a steward first is told so on a page of its own: there is nothing to correct. */
export async function orWaiting<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'registration-waiting') throw redirect('/register/waiting');
    throw error;
  }
}
