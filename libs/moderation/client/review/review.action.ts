import type { FormPage } from '@minga/kernel/client';
import { isId, notFound } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { DECISIONS, moderationRoutes, type CannedReason } from '../../contract';
import { LETS } from './DecisionForm';
import { queryIn, reviewAddress } from './address';

/** What is let stand needs no reason of its own. */
const reasonFor = (decision: string, canned: string): CannedReason =>
  (canned || (LETS.some((one) => one === decision) ? 'no-breach' : '')) as CannedReason;

/** Does what was pressed, and goes on to the next case; a question leaves the case where it is. */
export async function performReviewAct(page: FormPage): Promise<Response> {
  const { params, field, mutationId, queries, url } = page;
  const itemId = params['item'] ?? '';
  if (!isId(itemId)) throw notFound();
  const review = page.api(moderationRoutes);
  const intent = field('intent');
  const query = queryIn(url.searchParams);
  const once = { mutationId };
  const of = { params: { itemId } };
  const decision = DECISIONS.find((one) => one === intent);
  if (intent === 'ask') await review.askAuthor({ ...of, body: { text: field('toAuthor') } }, once);
  else if (intent === 'escalate') await review.escalateItem({ ...of, body: { text: field('reason') } }, once);
  else if (decision) {
    const words = { reason: field('reason'), toAuthor: field('toAuthor'), toFlaggers: field('toFlaggers'), toGroupId: decision === 'move' ? field('toGroupId') : '' };
    await review.decideItem({ ...of, body: { decision, canned: reasonFor(decision, field('canned')), ...words } }, once);
  } else throw notFound();
  await queries.invalidateQueries({ queryKey: ['review'] });
  return redirect(intent === 'ask' ? reviewAddress(query, {}, itemId) : reviewAddress(query, { after: undefined }));
}
