import { pageLoader } from '@minga/kernel/client';
import { redirect } from 'react-router';
import { peopleRoutes } from '../../contract';
import { safeReturn } from '../parts/safe-return';

/** There is nothing to see here: who must have a second factor and has none is led to set one up, others to where they were going. */
export const loader = pageLoader(async ({ api, environment, url }) => {
  const next = safeReturn(url.searchParams.get('next'));
  if (!environment.account) throw redirect(next);
  const { due } = await api(peopleRoutes).signInMeans({});
  throw redirect(due ? '/account#means' : next);
});

export const Component = () => null;
