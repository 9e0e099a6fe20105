import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-request.css';
import { liveOptions, MutationField, pageAction, pageLoader, Time, useApi, useLiveQuery, useT, type MetaInput, type PageHandle, type PageMeta } from '@minga/kernel/client';
import { idFromAddress, notFound, signInRequired } from '@minga/kernel/contract';
import { PersonLink, StakeholderMark } from '@minga/people/client';
import { countryName } from '@minga/people/contract';
import { Breadcrumb, Button, Section, Tag, useUi } from '@minga/ui';
import { Form, redirect, useLoaderData } from 'react-router';
import { CASE_PARTS, exchangeRoutes, type CaseView, type Helper } from '../../contract';
import { caseQuery } from '../work.queries';
import { AskerTile, Amount } from '../request/parts';
import { Prose } from '../request/NeedSection';

export const loader = pageLoader(async (page) => {
  const caseId = idFromAddress(page.params['case'] ?? '');
  if (!caseId) throw notFound();
  await page.queries.ensureQueryData(liveOptions(caseQuery(page.api(exchangeRoutes), caseId)));
  return { caseId };
});

/** Begins a request from the case: a draft that says the same, for its maker to make their own. */
export const action = pageAction(async (page) => {
  if (!page.environment.account) throw signInRequired();
  const exchange = page.api(exchangeRoutes);
  const found = await exchange.exchangeCase({ params: { address: idFromAddress(page.params['case'] ?? '') ?? '' } });
  const { title, needed, result, lang, themes, modalities, documents } = found;
  const MOST_LINKS_TAKEN = 8;
  const body = { title, need: needed.slice(0, NEED_LENGTH), aim: result.slice(0, NEED_LENGTH), lang, themes, modalities, links: documents.slice(0, MOST_LINKS_TAKEN) };
  const draft = await exchange.draftRequest({ body }, { mutationId: page.mutationId });
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return redirect(`${draft.address}/edit`);
});
/** A request’s fields are shorter than a case’s. */
const NEED_LENGTH = 5000;
const SUMMARY_LENGTH = 160;

function caseMeta({ data, queries, translator }: MetaInput<{ caseId: string }>): PageMeta {
  const view = queries.getQueryData<CaseView>(['exchange', 'case', data.caseId])!;
  const description = view.result.slice(0, SUMMARY_LENGTH);
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  const article = {
    '@type': 'Article', headline: view.title, description, inLanguage: view.lang, datePublished: view.publishedAt, articleBody: CASE_PARTS.map((part) => view[part]).join('\n\n'),
    author: organisation(view.asker.name), sponsor: view.funders.map(({ name }) => organisation(name)), spatialCoverage: view.asker.country,
  };
  return { title: view.title, description, canonical: view.address, lang: view.lang, kind: 'article', hidden: !view.public, structured: view.public ? [article] : undefined, feeds: [{ href: '/x/cases/feed.atom', title: translator.t('exchange.cases.title') }] };
}

export const handle: PageHandle<{ caseId: string }> = { nav: 'exchange', meta: caseMeta };

/** What came of an exchange, for whoever comes next. */
export function Component() {
  const { t } = useT();
  const { caseId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(caseQuery(useApi(exchangeRoutes), caseId));
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/cases', label: t('exchange.cases.title') }]} />
      <div className="rq-h">
        <div className="rq-t">
          <AskerTile asker={view.asker} />
          <div>
            <h1 className="h2" lang={view.lang}>
              {view.title}
            </h1>
            <p className="meta">
              {t('exchange.case.published')} <Time at={view.publishedAt} /> {view.sample && <Tag>{t('exchange.board.sample')}</Tag>}
            </p>
          </div>
        </div>
        <Reuse />
      </div>
      <div className="lay">
        <div className="stack-l">
          {CASE_PARTS.map((part) => (
            <Section key={part} id={part} title={t(`exchange.case.parts.${part}`)}>
              <Prose text={view[part]} lang={view.lang} />
            </Section>
          ))}
          <Documents documents={view.documents} />
        </div>
        <aside className="stack-l" aria-label={t('exchange.page.aside')}>
          <Who view={view} />
        </aside>
      </div>
    </main>
  );
}

function Reuse() {
  const { t } = useT();
  return (
    <Form method="post">
      <MutationField />
      <Button type="submit" icon="edit">
        {t('exchange.case.reuse')}
      </Button>
    </Form>
  );
}

function Documents({ documents }: { documents: readonly string[] }) {
  const { t } = useT();
  const { Link } = useUi();
  if (documents.length === 0) return null;
  return (
    <Section id="documents" title={t('exchange.case.parts.documents')}>
      <ul role="list" className="ls">
        {documents.map((link) => (
          <li key={link}>
            <Link href={link} rel="nofollow noopener ugc">
              {link}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** By whom, for whom, paid by whom. */
function Who({ view }: { view: CaseView }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <>
      <Section id="for" title={t('exchange.case.for')}>
        <p>
          <StakeholderMark group={view.asker.stakeholderGroup} bare /> <Link href={view.asker.address}>{view.asker.name}</Link>
        </p>
        <p className="meta">
          <Link href={view.requestAddress}>{t('exchange.page.number', { number: String(view.number) })}</Link>
        </p>
      </Section>
      <Section id="by" title={t('exchange.case.by')}>
        <ul role="list" className="ls">
          {view.helpers.map((helper, index) => (
            <HelperRow key={helper.person?.id ?? index} helper={helper} />
          ))}
        </ul>
        {view.hours > 0 && <p className="meta">{t('exchange.work.hours-count', { count: view.hours })}</p>}
      </Section>
      {view.funders.length > 0 && (
        <Section id="paid" title={t('exchange.case.paid')}>
          <ul role="list" className="ls fl">
            {view.funders.map(({ name, address, amount, currency }) => (
              <li key={address}>
                <Link href={address}>{name}</Link>
                <Amount of={amount} currency={currency} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function HelperRow({ helper: { person, organisation, stakeholderGroup, country } }: { helper: Helper }) {
  const { t, language } = useT();
  return (
    <li>
      {stakeholderGroup && <StakeholderMark group={stakeholderGroup} bare />} {organisation ?? (person ? <PersonLink person={person} /> : t('exchange.work.somebody'))}
      {country && (
        <span className="meta" suppressHydrationWarning>
          {' '}
          {countryName(country, language)}
        </span>
      )}
    </li>
  );
}
