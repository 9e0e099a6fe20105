import '@minga/ui/styles/screens/exchange.css';
import { liveOptions, pageLoader, Time, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { isId } from '@minga/kernel/contract';
import { StakeholderMark } from '@minga/people/client';
import { COUNTRIES, countryName, type Country } from '@minga/people/contract';
import { Breadcrumb, Button, Empty, LinkButton, List, ListRow, SelectField, Tag, TextField, useUi } from '@minga/ui';
import { Form, useLoaderData } from 'react-router';
import { exchangeRoutes, type CaseRow, type CasesQuery } from '../../contract';
import { FeedLink } from '../board/FeedLink';
import { casesQuery } from '../work.queries';

interface Choice {
  id: string;
  label: string;
}

const countryIn = (text: string | null): Country | undefined => COUNTRIES.find((country) => country === text);
const LONGEST_SEARCH = 300;

export const loader = pageLoader(async ({ api, queries, url, environment }) => {
  const asked = url.searchParams;
  const theme = asked.get('theme');
  const q = asked.get('q')?.trim().slice(0, LONGEST_SEARCH);
  const query: CasesQuery = { ...(q && { q }), ...(isId(theme) && { theme }), country: countryIn(asked.get('country')), after: asked.get('after') ?? undefined };
  await queries.ensureQueryData(liveOptions(casesQuery(api(exchangeRoutes), query)));
  const { terms } = await api(exchangeRoutes).taxonomy({ query: { lang: environment.language } });
  const themes: Choice[] = terms.filter(({ kind, state }) => kind === 'theme' && state === 'active').map(({ id, label }) => ({ id, label }));
  return { query, themes };
});

export const handle: PageHandle = {
  nav: 'exchange',
  meta: ({ translator }) => ({
    title: translator.t('exchange.cases.title'),
    description: translator.t('exchange.cases.lead'),
    canonical: '/x/cases',
    feeds: [{ href: '/x/cases/feed.atom', title: translator.t('exchange.cases.title') }],
  }),
};

/** What was learnt so far, to be found before asking. */
export function Component() {
  const { t } = useT();
  const { query, themes } = useLoaderData<typeof loader>();
  const { items, countries, next } = useLiveQuery(casesQuery(useApi(exchangeRoutes), query));
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }]} />
        <h1 className="h1">{t('exchange.cases.title')}</h1>
        <p className="lead">{t('exchange.cases.lead')}</p>
        <FeedLink href="/x/cases/feed.atom" />
      </div>
      <Filters query={query} themes={themes} countries={countries} />
      {items.length === 0 && <Empty title={t('exchange.cases.empty')}>{t('exchange.cases.empty-text')}</Empty>}
      <List>
        {items.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </List>
      {next && <LinkButton href={moreAddress(query, next)}>{t('exchange.cases.more')}</LinkButton>}
    </main>
  );
}

function moreAddress({ theme, country }: CasesQuery, after: string): string {
  return `/x/cases?${new URLSearchParams({ after, ...(theme && { theme }), ...(country && { country }) }).toString()}`;
}

function Filters({ query, themes, countries }: { query: CasesQuery; themes: readonly Choice[]; countries: readonly Country[] }) {
  const { t, language } = useT();
  return (
    <Form method="get" className="row filt end" role="search">
      <TextField id="cs-q" name="q" type="search" label={t('exchange.cases.search')} most={LONGEST_SEARCH} defaultValue={query.q} />
      <SelectField id="cs-theme" name="theme" label={t('exchange.cases.theme')} defaultValue={query.theme ?? ''}>
        <option value="">{t('exchange.cases.all-themes')}</option>
        {themes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField id="cs-country" name="country" label={t('exchange.cases.country')} defaultValue={query.country ?? ''}>
        <option value="">{t('exchange.cases.all-countries')}</option>
        {countries.map((country) => (
          <option key={country} value={country} suppressHydrationWarning>
            {countryName(country, language)}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{t('exchange.cases.show')}</Button>
    </Form>
  );
}

function Row({ row: { address, title, lang, summary, asker, publishedAt, sample } }: { row: CaseRow }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <ListRow>
      <div>
        <h2 className="h4">
          <Link href={address} lang={lang}>
            {title}
          </Link>
        </h2>
        <p className="meta">
          <StakeholderMark group={asker.stakeholderGroup} bare /> {asker.name}, <Time at={publishedAt} day /> {sample && <Tag>{t('exchange.board.sample')}</Tag>}
        </p>
        <p className="ink2" lang={lang}>
          {summary}
        </p>
      </div>
    </ListRow>
  );
}
