import '@minga/ui/styles/screens/organisation.css';
import { pageLoader, useAccount, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { DirectoryHead, DirectoryList } from '../parts/Directory';
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
  const { items, next } = useSuspenseQuery(directoryQuery(useApi(peopleRoutes), query)).data;
  return (
    <main id="main" className="wrap page">
      <DirectoryHead words="people.organisations">
        {signedIn && (
          <LinkButton href="/organisations/new" icon="plus">
            {t('people.organisations.add')}
          </LinkButton>
        )}
      </DirectoryHead>
      <DirectoryFilter query={query} />
      <DirectoryList words="people.organisations" home="/organisations" next={next && directoryAddress({ ...query, after: next })}>
        {items.map((row) => (
          <OrganisationRow key={row.id} row={row} />
        ))}
      </DirectoryList>
    </main>
  );
}
