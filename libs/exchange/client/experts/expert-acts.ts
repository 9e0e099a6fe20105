import type { FormPage } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { exchangeRoutes } from '../../contract';

/** What a steward’s form asks for beside somebody’s endorsement. */
export const REMOVE_ENDORSEMENT = 'remove-endorsement';

/** What is done from an expert’s page. @throws Refusal 401, 403, 404 also for a form of nobody’s, 409, 422 */
export async function expertAct({ api, field, mutationId, queries }: FormPage, expertId: string): Promise<void> {
  const exchange = api(exchangeRoutes);
  const params = { expertId, termId: field('termId') };
  if (field('intent') === 'endorse') await exchange.endorse({ params, body: { text: field('text') } }, { mutationId });
  else if (field('intent') === 'invite') await exchange.inviteExpert({ params: { requestId: field('requestId') }, body: { expertId, text: field('text') } }, { mutationId });
  else if (field('intent') === 'withdraw-endorsement') await exchange.withdrawEndorsement({ params }, { mutationId });
  else if (field('intent') === REMOVE_ENDORSEMENT) await exchange.removeEndorsement({ params: { ...params, accountId: field('accountId') }, body: { reason: field('reason') } }, { mutationId });
  else throw notFound();
  await queries.invalidateQueries({ queryKey: ['exchange'] });
}
