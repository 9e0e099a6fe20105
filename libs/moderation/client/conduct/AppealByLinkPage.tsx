import { pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { moderationRoutes } from '../../contract';
import { ActFacts } from './ActFacts';
import { AppealForm } from './AppealForm';

export const loader = pageLoader(async ({ api, params }) => api(moderationRoutes).actByLink({ params: { token: params['token'] ?? '' } }));

export const action = pageAction(async ({ api, params, field, mutationId }) => {
  await api(moderationRoutes).appealByLink({ params: { token: params['token'] ?? '' }, body: { text: field('text') } }, { mutationId });
  // Sending uses the link up: this page is no more
  return redirect('/appeals/sent');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.acts.appeal'), hidden: true }) };

/** For who cannot come in any more: the link of the mail opens what was done, and takes an appeal. */
export function Component() {
  const { t } = useT();
  const act = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack narrow">
      <h1 className="h1">{t('moderation.acts.appeal')}</h1>
      <div>
        <ActFacts act={act} />
      </div>
      {act.appealable ? <AppealForm number={act.number} open /> : <Notice>{t('moderation.acts.appealed')}</Notice>}
    </main>
  );
}
