import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, LinkButton, Notice } from '@minga/ui';
import { Form, redirect, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';

const HERE = '/account/link';

export const loader = pageLoader(async ({ api, environment }) => {
  const waiting = await api(peopleRoutes).waitingIdentity({});
  // It was linked, or took too long
  if (!waiting) throw redirect(environment.account ? '/account' : '/sign-in?provider=provider-expired');
  return { waiting, signedIn: environment.account !== null };
});

export const action = pageAction(async ({ api }) => {
  await api(peopleRoutes).linkIdentity({});
  return redirect('/account?provider=linked#providers');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('people.providers.waiting.title'), hidden: true }) };

/** The address has an account here: its owner proves it once. */
export function Component() {
  const { t } = useT();
  const { waiting, signedIn } = useLoaderData<typeof loader>();
  const refused = useRefusedForm();
  const values = { provider: waiting.provider, email: waiting.email };
  const state = waiting.own ? 'own' : signedIn ? 'another' : 'guest';
  return (
    <main id="main" className="wrap page si">
      <div className="si-f stack">
        <h1 className="h1">{t('people.providers.waiting.title')}</h1>
        {refused && (
          <Notice tone="err" role="alert">
            <p>{refused.title}</p>
          </Notice>
        )}
        <p className="lead">{t(`people.providers.waiting.${state}`, values)}</p>
        {state === 'own' && (
          <Form method="post">
            <Button type="submit" tone="primary">
              {t('people.providers.waiting.link', values)}
            </Button>
          </Form>
        )}
        {state === 'guest' && (
          <div>
            <LinkButton tone="primary" href={`/sign-in?next=${encodeURIComponent(HERE)}`}>
              {t('people.providers.waiting.sign-in')}
            </LinkButton>
          </div>
        )}
      </div>
    </main>
  );
}
