import '@minga/ui/styles/screens/organisation.css';
import { pageLoader, useAccount, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { Empty, LinkButton, List, Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { directoryAddress, readDirectory } from './directory-address';
import { DirectoryFilter } from './DirectoryFilter';
import { OrganisationRow } from './OrganisationRow';
import { directoryQuery } from './organisations.queries';

export const loader = pageLoader(async ({ url, api, queries }) => {
  const query = readDirectory(url.searchParams);
  await queries.ensureQueryData(directoryQuery(api(peopleRoutes), query));
  return { query };
});

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  nav: 'groups',
  meta: ({ translator, data }) => ({
    title: translator.t('people.organisations.title'),
    description: translator.t('people.organisations.lead'),
    canonical: directoryAddress({ sector: data.query.sector }),
    hidden: Boolean(data.query.q || data.query.after || data.query.country || data.query.verified),
  }),
};

export function Component() {
  const { t } = useT();
  const { query } = useLoaderData<typeof loader>();
  const signedIn = useAccount() !== null;
  return (
    <main id="main" className="wrap page">
      <div className="or-head">
        <div>
          <h1 className="h1">{t('people.organisations.title')}</h1>
          <p className="lead">{t('people.organisations.lead')}</p>
        </div>
        {signedIn && (
          <LinkButton href="/organisations/new" icon="plus">
            {t('people.organisations.add')}
          </LinkButton>
        )}
      </div>
      <DirectoryFilter query={query} />
      <Found />
    </main>
  );
}

function Found() {
  const { t } = useT();
  const { Link } = useUi();
  const { query } = useLoaderData<typeof loader>();
  const { items, next } = useSuspenseQuery(directoryQuery(useApi(peopleRoutes), query)).data;
  if (items.length === 0) {
    return (
      <Empty title={t('people.organisations.none')} action={<LinkButton href="/organisations">{t('people.organisations.clear')}</LinkButton>}>
        <p>{t('people.organisations.none-text')}</p>
      </Empty>
    );
  }
  return (
    <Section title={t('people.organisations.found')}>
      <List closed>
        {items.map((row) => (
          <OrganisationRow key={row.id} row={row} />
        ))}
      </List>
      {next && (
        <p>
          <Link href={directoryAddress({ ...query, after: next })}>{t('people.organisations.more')}</Link>
        </p>
      )}
    </Section>
  );
}
