import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/organisation.css';
import { liveOptions, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { DirectoryHead, DirectoryList, spokenName } from '@minga/people/client';
import { Breadcrumb, LinkButton, ListRow, Tag, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { exchangeRoutes, type ExpertRow } from '../../contract';
import { directoryAddress, readFilter } from './directory-address';
import { FaceAvatar, FaceName, faceOf } from './face';
import { ExpertFilterForm } from './ExpertFilterForm';
import { expertsQuery, taxonomyQuery } from './experts.queries';

/** Areas that a line names before it says how many more there are. */
const MOST_NAMED = 4;

export const loader = pageLoader(async ({ url, api, queries, environment }) => {
  const query = readFilter(url.searchParams);
  const exchange = api(exchangeRoutes);
  await Promise.all([queries.ensureQueryData(liveOptions(expertsQuery(exchange, query))), queries.ensureQueryData(taxonomyQuery(exchange, environment.language))]);
  return { query };
});

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  nav: 'exchange',
  meta: ({ translator, data }) => ({
    title: translator.t('exchange.experts.title'), description: translator.t('exchange.experts.lead'), canonical: '/x/experts', hidden: Object.values(data.query).some(Boolean),
  }),
};

export function Component() {
  const { t } = useT();
  const { query } = useLoaderData<typeof loader>();
  const signedIn = useAccount() !== null;
  const { items, next } = useLiveQuery(expertsQuery(useApi(exchangeRoutes), query));
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/experts', label: t('exchange.experts.title') }]} />
      <DirectoryHead words="exchange.experts">{signedIn && <LinkButton href="/x/experts/me">{t('exchange.experts.offer')}</LinkButton>}</DirectoryHead>
      <ExpertFilterForm query={query} />
      <DirectoryList words="exchange.experts" home="/x/experts" next={next && directoryAddress({ ...query, after: next })}>
        {items.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </DirectoryList>
    </main>
  );
}

function Row({ row }: { row: ExpertRow }) {
  const { headline, lang, areas, languages, freeWeeks } = row;
  const { address, name } = faceOf(row);
  const translator = useT();
  const { t, list } = translator;
  const { Link } = useUi();
  return (
    <ListRow className="xp">
      <FaceAvatar expert={row} />
      <div>
        <h3>
          <Link href={address} lang={headline ? lang : undefined}>
            {headline || name}
          </Link>
        </h3>
        <p className="meta">
          <FaceName expert={row} />
        </p>
        <p className="row row-s">
          {areas.slice(0, MOST_NAMED).map(({ termId, label }) => (
            <Tag key={termId}>{label}</Tag>
          ))}
          {areas.length > MOST_NAMED && <span className="meta">{t('exchange.experts.more-areas', { count: areas.length - MOST_NAMED })}</span>}
        </p>
        <p className="meta" suppressHydrationWarning>
          {languages.length > 0 && `${list(languages.map(({ code }) => spokenName(translator, code)))}. `}
          {t('exchange.experts.free-weeks', { count: freeWeeks })}
        </p>
      </div>
    </ListRow>
  );
}
