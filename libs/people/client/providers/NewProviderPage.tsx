import '@minga/ui/styles/screens/sign-in.css';
import { MutationField, pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import { Form, redirect } from 'react-router';
import { peopleRoutes } from '../../contract';
import { orConfirm } from '../second-factor/or-confirm';
import { providerInput } from './provider-form';
import { ProviderFields } from './ProviderFields';

export const loader = pageLoader(() => null);

export const action = pageAction(async ({ api, form, mutationId }) => {
  const { id } = await orConfirm(() => api(peopleRoutes).addProvider({ body: providerInput(form) }, { mutationId }), '/admin/providers/new');
  return redirect(`/admin/providers/${id}?done=added`);
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('people.providers.admin.add'), hidden: true }) };

export function Component() {
  const { t } = useT();
  return (
    <>
      <h1 className="h1">{t('people.providers.admin.add')}</h1>
      <Form method="post" className="si-form">
        <MutationField />
        <ProviderFields intent="add" />
        <div className="row row-s si-b">
          <Button type="submit" tone="primary">
            {t('people.providers.admin.add-submit')}
          </Button>
        </div>
      </Form>
    </>
  );
}
