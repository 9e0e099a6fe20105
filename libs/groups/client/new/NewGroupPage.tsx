import '@minga/ui/styles/screens/sign-in.css';
import '../groups.css';
import { ActForm, pageAction, pageLoader, useEnvironment, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { FormErrors } from '@minga/people/client';
import { Breadcrumb, Button, Notice } from '@minga/ui';
import { useLoaderData, useNavigation } from 'react-router';
import { groupsRoutes } from '../../contract';
import { settled } from '../parts/settled';
import { emptyForm, readGroupForm, shownForm } from '../settings/group-form';
import { FIELD_PREFIX, GroupFields, useFieldLabels } from '../settings/GroupFields';

export const loader = pageLoader(async ({ api, environment }) => {
  if (!environment.account) throw signInRequired();
  return { may: await api(groupsRoutes).mayCreateGroup({}) };
});

export const action = pageAction(async (page) => {
  const group = await page.api(groupsRoutes).createGroup({ body: readGroupForm(page) }, { mutationId: page.mutationId });
  return settled(page, group.address);
});

export const handle: PageHandle = {
  nav: 'groups',
  meta: ({ translator }) => ({ title: translator.t('groups.new.title'), hidden: true }),
};

export function Component() {
  const { t } = useT();
  const { may } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('groups.page.way')} items={[{ href: '/groups', label: t('groups.nav') }]} />
      <h1 className="h1">{t('groups.new.title')}</h1>
      {may.allowed ? (
        <>
          <p className="lead">{t('groups.new.lead')}</p>
          <NewGroupForm />
        </>
      ) : (
        <Notice>
          <p>{t(`refusals.${may.reason}`)}</p>
        </Notice>
      )}
    </main>
  );
}

function NewGroupForm() {
  const { t } = useT();
  const { language } = useEnvironment();
  const refused = useRefusedForm('create');
  const labels = useFieldLabels();
  const busy = useNavigation().state === 'submitting';
  return (
    <ActForm intent="create" className="si-form">
      <FormErrors refused={refused} labels={labels} prefix={FIELD_PREFIX} />
      <GroupFields form={shownForm(refused, emptyForm(language))} refused={refused} />
      <Button type="submit" tone="primary" busy={busy}>
        {t('groups.new.submit')}
      </Button>
    </ActForm>
  );
}
