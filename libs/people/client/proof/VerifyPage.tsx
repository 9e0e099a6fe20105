import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { Button, LinkButton, Notice, Section } from '@minga/ui';
import { Form, redirect, redirectDocument, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { safeReturn } from '../parts/safe-return';
import { orWaiting } from '../admission/or-waiting';
import { AddressForm } from './AddressForm';
import { ProofForm } from './ProofForm';
import { orSecondFactor, proofOf } from './proof-input';

const WORDS = 'people.proof.verify';

export const loader = pageLoader(async ({ api, url }) => {
  const token = url.searchParams.get('token') ?? '';
  const pending = token ? null : await api(peopleRoutes).pendingRegistration({});
  return { token, email: pending?.email, resent: url.searchParams.has('resent') };
});

const acts: Record<string, (page: FormPage) => Promise<Response>> = {
  prove: async ({ api, field }) => {
    const { next } = await orWaiting(() => orSecondFactor('/', () => api(peopleRoutes).verifyRegistration({ body: proofOf(field) })));
    return redirectDocument(safeReturn(next));
  },
  resend: async ({ api }) => {
    await api(peopleRoutes).resendRegistration({});
    return redirect('/verify?resent');
  },
  correct: async ({ api, field }) => {
    await api(peopleRoutes).correctRegistration({ body: { email: field('email') } });
    return redirect('/verify?resent');
  },
};

export const action = pageAction(async (page) => {
  const intent = page.field('intent');
  return Object.hasOwn(acts, intent) ? acts[intent]!(page) : redirect('/verify');
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** Where somebody waits who has registered: the code from the mail, or the button behind its link. */
export function Component() {
  const { t } = useT();
  const { token, email, resent } = useLoaderData<typeof loader>();
  const waits = token !== '' || email !== undefined;
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{token ? t(`${WORDS}.link-lead`) : email ? t(`${WORDS}.lead`, { email }) : t(`${WORDS}.nothing`)}</p>
        {resent && email && (
          <Notice tone="ok" role="status">
            <p>{t(`${WORDS}.resent`)}</p>
          </Notice>
        )}
        {waits ? <ProofForm token={token} submit={t(`${WORDS}.submit`)} over={[{ href: '/sign-in', label: t('people.proof.to-sign-in') }, { href: '/register', label: t(`${WORDS}.register`) }]} /> : <LinkButton href="/register">{t(`${WORDS}.register`)}</LinkButton>}
      </div>
      {email && <Otherwise email={email} />}
    </main>
  );
}

/** For who got nothing: once more, or to another address. */
function Otherwise({ email }: { email: string }) {
  const { t } = useT();
  return (
    <aside className="si-a stack-l">
      <Section title={t(`${WORDS}.mistyped`)}>
        <div className="stack">
          <AddressForm intent="correct" submit={t(`${WORDS}.correct`)} email={email} wide />
          <Form method="post">
            <input type="hidden" name="intent" value="resend" />
            <Button type="submit" tone="quiet" wide>
              {t(`${WORDS}.resend`)}
            </Button>
          </Form>
          <p className="meta">{t('people.proof.sent')}</p>
        </div>
      </Section>
    </aside>
  );
}
