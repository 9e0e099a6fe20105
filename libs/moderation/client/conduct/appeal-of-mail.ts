import { pageLoader } from '@minga/kernel/client';
import { isId, notFound, signInRequired } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { moderationRoutes } from '../../contract';

/** The link of a mail about a decision: it leads to the act among one's own. */
export const loader = pageLoader(async ({ api, params, environment }) => {
  if (!environment.account) throw signInRequired();
  const actId = params['act'] ?? '';
  if (!isId(actId)) throw notFound();
  const { number } = await api(moderationRoutes).actOfMail({ params: { actId } });
  throw redirect(`/decisions#act-${number}`);
});

export const Component = (): null => null;
