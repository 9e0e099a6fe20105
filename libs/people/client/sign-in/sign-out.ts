import { pageAction, pageLoader } from '@minga/kernel/client';
import { redirect, redirectDocument } from 'react-router';
import { peopleRoutes } from '../../contract';

/** There is nothing to see here: who follows the address goes home, still signed in. */
export const loader = pageLoader(() => {
  throw redirect('/');
});

export const action = pageAction(async ({ api }) => {
  await api(peopleRoutes).signOut({});
  return redirectDocument('/');
});

export const Component = () => null;
