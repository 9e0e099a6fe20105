import '@minga/ui/styles/screens/organisation.css';
import '@minga/ui/styles/screens/sign-in.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound } from '@minga/kernel/contract';
import { LinkButton, Notice } from '@minga/ui';
import { redirect, useLoaderData, useSearchParams } from 'react-router';
import { peopleRoutes } from '../../../contract';
import { FormErrors } from '../../parts/FormErrors';
import { organisationQuery, similarQuery } from '../organisations.queries';
import { ChangeForm } from './ChangeForm';
import { DomainsForm } from './DomainsForm';
import { MergeForm } from './MergeForm';
import { stewardAct } from './steward-acts';

export const loader = pageLoader(async ({ params, api, queries }) => {
  const organisationId = params['organisationId'];
  if (!isId(organisationId)) throw notFound();
  const people = api(peopleRoutes);
  const { organisation } = await queries.ensureQueryData(liveOptions(organisationQuery(people, organisationId)));
  if (organisation.id !== organisationId) throw redirect(`/admin/organisations/${organisation.id}`);
  await queries.ensureQueryData(similarQuery(people, organisation.name));
  return { organisationId };
});

export const action = pageAction(async (page) => {
  const done = await stewardAct(page, page.params['organisationId']!);
  return redirect(done === 'merge' ? `/admin/organisations/${page.field('into')}?done=merge` : `${page.url.pathname}?done=${done ?? ''}`);
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('people.organisations.manage'), hidden: true }) };

const DONE = ['change', 'merge', 'set-domain', 'remove-domain'];

export function Component() {
  const { t } = useT();
  const { organisationId } = useLoaderData<typeof loader>();
  const { organisation } = useLiveQuery(organisationQuery(useApi(peopleRoutes), organisationId));
  const done = useSearchParams()[0].get('done') ?? '';
  const refused = useRefusedForm();
  const labels = {
    name: t('people.organisations.name'),
    acronym: t('people.organisations.acronym'),
    stakeholderGroup: t('people.organisation.sector'),
    country: t('people.organisation.country'),
    domain: t('people.organisations.domain'),
    into: t('people.organisations.merge-into'),
  };
  return (
    <>
      <div className="or-head">
        <h1 className="h1" lang={organisation.lang}>
          {organisation.name}
        </h1>
        <LinkButton href={organisation.address}>{t('people.organisations.see')}</LinkButton>
      </div>
      <FormErrors refused={refused} labels={labels} prefix="m-" />
      {!refused && DONE.includes(done) && (
        <Notice tone="ok" role="status">
          <p>{t(`people.organisations.done.${done}`)}</p>
        </Notice>
      )}
      <ChangeForm organisation={organisation} labels={labels} />
      <DomainsForm organisation={organisation} label={labels.domain} />
      <MergeForm organisation={organisation} />
    </>
  );
}
