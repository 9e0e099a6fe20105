import '@minga/ui/styles/screens/organisation.css';
import '@minga/ui/styles/screens/profile.css';
import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { isId } from '@minga/kernel/contract';
import { Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { redirect, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../../contract';
import { claimAct } from '../../affiliations/claim-acts';
import { ClaimList } from '../../affiliations/ClaimList';
import { claimsQuery } from '../organisations.queries';

export const loader = pageLoader(async ({ url, api, queries }) => {
  const asked = url.searchParams.get('after');
  const after = isId(asked) ? asked : undefined;
  await queries.ensureQueryData(claimsQuery(api(peopleRoutes), null, after));
  return { after };
});

export const action = pageAction(async (page) => {
  await claimAct(page);
  return redirect('/admin/verification');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('people.organisations.verification'), hidden: true }) };

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { after } = useLoaderData<typeof loader>();
  const { items, next } = useSuspenseQuery(claimsQuery(useApi(peopleRoutes), null, after)).data;
  return (
    <>
      <div>
        <h1 className="h1">{t('people.organisations.verification')}</h1>
        <p className="lead">{t('people.organisations.verification-lead')}</p>
      </div>
      <Section title={t('people.organisations.claims')}>
        <ClaimList claims={items} />
      </Section>
      {next && (
        <p>
          <Link href={`/admin/verification?after=${next}`}>{t('people.organisations.more')}</Link>
        </p>
      )}
    </>
  );
}
