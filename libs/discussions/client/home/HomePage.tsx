import '@minga/ui/styles/screens/home.css';
import './home.css';
import { liveOptions, pageAction, pageLoader, useAccount, useEnvironment, type PageHandle } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { redirect } from 'react-router';
import { groupListQuery, myGroupsQuery, waitingInGroupsQuery } from '@minga/groups/client';
import { groupsRoutes } from '@minga/groups/contract';
import { moderationRoutes, readerRoutes } from '../../contract';
import { GuestHome, PUBLIC_GROUPS } from './GuestHome';
import { MemberHome } from './MemberHome';
import { whatsNewQuery } from './whats-new.query';

export const loader = pageLoader(async (page) => {
  const { queries, api, environment } = page;
  const groups = api(groupsRoutes);
  if (!environment.account) {
    await Promise.all([queries.ensureQueryData(liveOptions(groupListQuery(groups, PUBLIC_GROUPS))), page.slots.prepare('home.now', page, {}), page.slots.prepare('home.aside', page, {})]);
    return null;
  }
  await Promise.all([
    queries.ensureQueryData(liveOptions(whatsNewQuery(api(readerRoutes)))),
    queries.ensureQueryData(liveOptions(myGroupsQuery(groups))),
    queries.ensureQueryData(liveOptions(waitingInGroupsQuery(groups))),
    page.slots.prepare('home.now', page, {}),
    page.slots.prepare('home.aside', page, {}),
  ]);
  return null;
});

/** Puts away what one was told of a decision. */
export const action = pageAction(async ({ api, field }) => {
  if (field('intent') !== 'dismiss') throw notFound();
  await api(moderationRoutes).dismissNotice({ params: { noticeId: field('notice') } });
  return redirect('/');
});

export const handle: PageHandle = {
  nav: 'home',
  slots: ['home.now', 'home.aside'],
  meta: ({ translator, environment }) => ({
    title: environment.account ? translator.t('discussions.home.title') : '',
    description: translator.t('discussions.home.about', { site: environment.siteName }),
    canonical: '/',
    structured: [{ '@type': 'WebSite', name: environment.siteName, url: `${environment.origin}/`, inLanguage: environment.language }],
  }),
};

/** What waits for its reader; for a guest, what this is and what goes on in it. */
export function Component() {
  const account = useAccount();
  const { siteName } = useEnvironment();
  return account ? <MemberHome /> : <GuestHome siteName={siteName} />;
}
