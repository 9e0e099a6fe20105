import type { FormPage } from '@minga/kernel/client';
import { redirect } from 'react-router';

/**
 * Ends an action: goes to `address`, where what was done can be seen already. The rooms tell it too, but not to a page that
 * polls or has lost its line.
 */
export async function settled({ queries }: Pick<FormPage, 'queries'>, address: string): Promise<Response> {
  await queries.invalidateQueries({ queryKey: ['groups'] });
  return redirect(address);
}
