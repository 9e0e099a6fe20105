import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { LinkButton, Section, useUi } from '@minga/ui';
import { redirect, redirectDocument, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { PasskeySignIn } from '../passkeys/PasskeySignIn';
import { safeReturn } from '../parts/safe-return';
import { AddressForm } from '../proof/AddressForm';
import { orSecondFactor } from '../proof/proof-input';
import { ProviderButtons } from '../providers/ProviderButtons';
import { ProviderNotice } from '../providers/ProviderNotice';
import { providerButtonsQuery } from '../providers/providers.queries';
import { afterSignIn } from '../second-factor/after-sign-in';
import { SignInForm } from './SignInForm';

export const loader = pageLoader(async ({ api, environment, queries, url }) => {
  const next = safeReturn(url.searchParams.get('next'));
  if (environment.account) throw redirect(next);
  await queries.ensureQueryData(providerButtonsQuery(api(peopleRoutes)));
  return { next };
});

const acts: Record<string, (page: FormPage) => Promise<Response>> = {
  'sign-in': async ({ api, field }) => {
    const next = safeReturn(field('next'));
    await orSecondFactor(next, () => api(peopleRoutes).signIn({ body: { email: field('email'), password: field('password') } }));
    return redirectDocument(afterSignIn(next));
  },
  link: async ({ api, field }) => {
    await api(peopleRoutes).requestLink({ body: { email: field('email'), next: safeReturn(field('next')) } });
    return redirect('/enter');
  },
};

export const action = pageAction(async (page) => {
  const intent = page.field('intent');
  return Object.hasOwn(acts, intent) ? acts[intent]!(page) : redirect('/sign-in');
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t('people.sign-in.title'), canonical: '/sign-in', hidden: true }),
};

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { next } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t('people.sign-in.title')}</h1>
        <p className="lead">{t('people.sign-in.lead')}</p>
        <ProviderNotice />
        <ProviderButtons next={next} />
        <SignInForm next={next} />
        <p className="si-b">
          <Link href="/recover">{t('people.proof.link.forgotten')}</Link>
        </p>
        <div className="si-b">
          <PasskeySignIn next={next} emailId="in-email" />
        </div>
      </div>
      <aside className="si-a stack-l">
        <Section title={t('people.proof.link.section')}>
          <div className="stack">
            <AddressForm intent="link" submit={t('people.proof.link.send')} label={t('people.proof.link.label')} next={next} wide />
            <p className="meta">{t('people.proof.link.hint')}</p>
          </div>
        </Section>
        <Section title={t('people.sign-in.no-account')}>
          <div className="stack">
            <p>{t('people.sign-in.no-account-text')}</p>
            <LinkButton wide href={`/register?next=${encodeURIComponent(next)}`}>
              {t('people.sign-in.to-register')}
            </LinkButton>
          </div>
        </Section>
      </aside>
    </main>
  );
}
