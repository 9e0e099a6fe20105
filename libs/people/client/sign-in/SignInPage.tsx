import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { LinkButton, Section } from '@minga/ui';
import { redirect, redirectDocument, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { PasskeySignIn } from '../passkeys/PasskeySignIn';
import { safeReturn } from '../parts/safe-return';
import { afterSignIn } from '../second-factor/after-sign-in';
import { SignInForm } from './SignInForm';

export const loader = pageLoader(({ environment, url }) => {
  const next = safeReturn(url.searchParams.get('next'));
  if (environment.account) throw redirect(next);
  return { next };
});

export const action = pageAction(async ({ api, field }) => {
  const next = safeReturn(field('next'));
  try {
    await api(peopleRoutes).signIn({ body: { email: field('email'), password: field('password') } });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'second-factor-required') throw error;
    return redirect(`/sign-in/code?next=${encodeURIComponent(next)}`);
  }
  return redirectDocument(afterSignIn(next));
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t('people.sign-in.title'), canonical: '/sign-in', hidden: true }),
};

export function Component() {
  const { t } = useT();
  const { next } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t('people.sign-in.title')}</h1>
        <p className="lead">{t('people.sign-in.lead')}</p>
        <SignInForm next={next} />
        <div className="si-b">
          <PasskeySignIn next={next} emailId="in-email" />
        </div>
      </div>
      <aside className="si-a stack-l">
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
