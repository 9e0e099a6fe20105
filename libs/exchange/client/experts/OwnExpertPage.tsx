import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/profile.css';
import { ActForm, liveOptions, pageAction, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Breadcrumb, Button, LinkButton, Section } from '@minga/ui';
import { redirect } from 'react-router';
import { exchangeRoutes } from '../../contract';
import { AreasForm } from './own/AreasForm';
import { InterestsForm } from './own/InterestsForm';
import { InvitationList } from './own/InvitationList';
import { SelfForm } from './own/SelfForm';
import { WaysForm } from './own/WaysForm';
import { WeeksForm } from './own/WeeksForm';
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

/** One’s own profile as an expert, a form a section: each is saved by itself. */
export function Component() {
  const { t } = useT();
  const own = useLiveQuery(ownExpertQuery(useApi(exchangeRoutes)));
  const handleOf = useAccount()?.handle;
  const { expert } = own;
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/experts', label: t('exchange.experts.title') }]} />
      <h1 className="h1">{t('exchange.experts.own.title')}</h1>
      <p className="lead">{t(expert ? 'exchange.experts.own.lead' : 'exchange.experts.own.begin')}</p>
      <div className="lay">
        <div className="stack-l">
          <SelfForm own={own} />
          <AreasForm expert={expert} />
          <WeeksForm expert={expert} />
          <WaysForm expert={expert} />
          <InterestsForm expert={expert} />
        </div>
        <aside className="stack-l" aria-label={t('exchange.experts.own.aside')}>
          <InvitationList own={own} />
          {expert && handleOf && (
            <Section title={t('exchange.experts.own.seen')}>
              <p>
                <LinkButton href={`/x/experts/${handleOf}`}>{t('exchange.experts.own.look')}</LinkButton>
              </p>
              <p className="meta">{t('exchange.experts.own.languages')}</p>
              <p>
                <LinkButton href="/account" tone="quiet" size="s">
                  {t('exchange.experts.own.account')}
                </LinkButton>
              </p>
              <ActForm intent="leave">
                <Button type="submit" size="s" tone="err">
                  {t('exchange.experts.own.leave')}
                </Button>
              </ActForm>
            </Section>
          )}
        </aside>
      </div>
    </main>
  );
}
