import '@minga/ui/styles/screens/organisation.css';
import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useApi, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { List, Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { redirect, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../../contract';
import { useQueueKeys } from '../../affiliations/use-queue-keys';
import { FormErrors } from '../../parts/FormErrors';
import { directoryAddress, readDirectory } from '../directory-address';
import { DirectoryFilter } from '../DirectoryFilter';
import { OrganisationRow } from '../OrganisationRow';
import { directoryQuery, proposedQuery } from '../organisations.queries';
import { ProposedRow } from './ProposedRow';
import { stewardAct } from './steward-acts';

const PATH = '/admin/organisations';

export const loader = pageLoader(async ({ url, api, queries }) => {
  const query = readDirectory(url.searchParams);
  const people = api(peopleRoutes);
  await Promise.all([queries.ensureQueryData(proposedQuery(people)), queries.ensureQueryData(directoryQuery(people, query))]);
  return { query };
});

export const action = pageAction(async (page) => {
  await stewardAct(page, page.field('organisationId'));
  return redirect(PATH);
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('people.organisations.title'), hidden: true }) };

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { query } = useLoaderData<typeof loader>();
  const api = useApi(peopleRoutes);
  const proposed = useSuspenseQuery(proposedQuery(api)).data.items;
  const { items, next } = useSuspenseQuery(directoryQuery(api, query)).data;
  const queue = useRef<HTMLUListElement>(null);
  useQueueKeys(queue);
  return (
    <>
      <h1 className="h1">{t('people.organisations.title')}</h1>
      <FormErrors refused={useRefusedForm()} labels={{}} prefix="a-" />
      <Section title={t('people.organisations.waiting')}>
        {proposed.length === 0 && <p className="ink2">{t('people.organisations.nothing-waits')}</p>}
        <List ref={queue}>
          {proposed.map((one) => (
            <ProposedRow key={one.organisation.id} proposed={one} />
          ))}
        </List>
      </Section>
      <Section title={t('people.organisations.all')}>
        <DirectoryFilter query={query} action={PATH} />
        <List closed>
          {items.map((row) => (
            <OrganisationRow key={row.id} row={row} href={`${PATH}/${row.id}`} />
          ))}
        </List>
        {next && (
          <p>
            <Link href={directoryAddress({ ...query, after: next }, PATH)}>{t('people.organisations.more')}</Link>
          </p>
        )}
      </Section>
    </>
  );
}
