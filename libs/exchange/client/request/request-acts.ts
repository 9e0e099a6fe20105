import type { FormPage } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { DIRECT_ACTS, exchangeRoutes } from '../../contract';

/** Does what a form of the request itself asks for. @throws Refusal 404 for what is nothing of ours */
export async function performRequestAct(page: FormPage, requestId: string): Promise<unknown> {
  const intent = page.field('intent');
  const params = { requestId };
  const api = page.api(exchangeRoutes);
  const once = { mutationId: page.mutationId };
  if (intent === 'follow' || intent === 'unfollow') return api.followRequest({ params, body: { follow: intent === 'follow' } }, once);
  const act = DIRECT_ACTS.find((one) => one === intent);
  if (!act) throw notFound();
  return api.actOnRequest({ params, body: { act, reason: page.field('reason') } }, once);
}
