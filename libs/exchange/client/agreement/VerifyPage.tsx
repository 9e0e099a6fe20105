import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-request.css';
import { pageLoader, Time, useT, type PageHandle } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { Breadcrumb, Notice, Section } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { DIGEST, exchangeRoutes } from '../../contract';
import { Signatures } from './Version';

export const loader = pageLoader(async ({ api, params }) => {
  const digest = params['digest'] ?? '';
  if (!DIGEST.test(digest)) throw notFound();
  return api(exchangeRoutes).verifyAgreement({ params: { digest } });
});

export const handle: PageHandle = { nav: 'exchange', meta: ({ translator }) => ({ title: translator.t('exchange.verify.title'), hidden: true }) };

/** Whether a digest is that of an agreement, which one, and who signed it. */
export function Component() {
  const { t } = useT();
  const found = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: `/x/agreements/${found.digest}`, label: t('exchange.verify.title') }]} />
      <h1 className="h2">{t('exchange.verify.title')}</h1>
      <p>
        <code className="dg">{found.digest}</code>
      </p>
      <Notice tone={found.signed ? 'ok' : 'due'}>
        <p>
          {t('exchange.verify.is', { number: found.number, request: String(found.requestNumber) })} <Time at={found.at} whole />.
        </p>
        <p>{t(found.signed ? 'exchange.verify.whole' : 'exchange.verify.partial')}</p>
      </Notice>
      <Section title={t('exchange.agreement.signatures')}>
        <Signatures signatures={found.signatures} />
      </Section>
      <p className="meta">{t('exchange.verify.about')}</p>
    </main>
  );
}
