import { liveOptions, pageAction, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { LinkButton } from '@minga/ui';
import { redirect } from 'react-router';
import { exchangeRoutes } from '../../contract';
import { ProfileForms } from './own/ProfileForms';
import { ownExpertQuery, taxonomyQuery } from './experts.queries';
import { ownKeeper, saveSection } from './own-acts';

export const loader = pageLoader(async ({ api, queries, environment }) => {
  if (!environment.account) throw signInRequired();
  const exchange = api(exchangeRoutes);
  await Promise.all([queries.ensureQueryData(liveOptions(ownExpertQuery(exchange))), queries.ensureQueryData(taxonomyQuery(exchange, environment.language))]);
  return {};
});

export const action = pageAction(async (page) => {
  await saveSection(page, ownKeeper(page));
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return redirect('/x/experts/me');
});

export const handle: PageHandle = { nav: 'exchange', meta: ({ translator }) => ({ title: translator.t('exchange.experts.own.title'), hidden: true }) };

/** One’s own profile as an expert. Languages are the account’s. */
export function Component() {
  const { t } = useT();
  const own = useLiveQuery(ownExpertQuery(useApi(exchangeRoutes)));
  const handleOf = useAccount()?.handle;
  return (
    <ProfileForms own={own} of="own" title={t('exchange.experts.own.title')} seenAt={handleOf && `/x/experts/${handleOf}`}>
      <p className="meta">{t('exchange.experts.own.languages')}</p>
      <p>
        <LinkButton href="/account" tone="quiet" size="s">
          {t('exchange.experts.own.account')}
        </LinkButton>
      </p>
    </ProfileForms>
  );
}
