import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useRefusedForm, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { LinkButton, Section, TextField } from '@minga/ui';
import { redirect, redirectDocument, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { errorBeside } from '../parts/FormErrors';
import { afterSignIn } from '../second-factor/after-sign-in';
import { AddressForm } from './AddressForm';
import { ProofForm } from './ProofForm';
import { orSecondFactor, proofOf } from './proof-input';

const WORDS = 'people.proof.recover';

export const loader = pageLoader(({ url }) => ({ token: url.searchParams.get('token') ?? '', sent: url.searchParams.has('sent') }));

const acts: Record<string, (page: FormPage) => Promise<Response>> = {
  ask: async ({ api, field }) => {
    await api(peopleRoutes).requestRecovery({ body: { email: field('email') } });
    return redirect('/recover?sent');
  },
  prove: async ({ api, field }) => {
    await orSecondFactor('/', () => api(peopleRoutes).recover({ body: { ...proofOf(field), password: field('password') } }));
    return redirectDocument(afterSignIn('/'));
  },
};

export const action = pageAction(async (page) => {
  const intent = page.field('intent');
  return Object.hasOwn(acts, intent) ? acts[intent]!(page) : redirect('/recover');
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** A new password for who has lost theirs: the address first, then what was mailed with the new password. */
export function Component() {
  const { t } = useT();
  const { token, sent } = useLoaderData<typeof loader>();
  const choosing = token !== '' || sent;
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{token ? t(`${WORDS}.choose-lead`) : sent ? t('people.proof.sent') : t(`${WORDS}.lead`)}</p>
        {choosing ? <ChooseForm token={token} /> : <AddressForm intent="ask" submit={t(`${WORDS}.send`)} tone="primary" />}
      </div>
      <aside className="si-a stack-l">
        <Section title={t(`${WORDS}.another`)}>
          <div className="stack">
            <p>{t(`${WORDS}.another-text`)}</p>
            <LinkButton wide href="/sign-in">
              {t('people.proof.to-sign-in')}
            </LinkButton>
          </div>
        </Section>
      </aside>
    </main>
  );
}

function ChooseForm({ token }: { token: string }) {
  const { t } = useT();
  const refused = useRefusedForm('prove');
  const label = t('people.account.new-password');
  return (
    <ProofForm token={token} submit={t(`${WORDS}.submit`)} again="/recover" labels={{ password: label }}>
      <TextField
        id="p-password"
        name="password"
        type="password"
        label={label}
        hint={t('people.register.password-hint')}
        autoComplete="new-password"
        required
        error={errorBeside(refused, 'password')}
      />
    </ProofForm>
  );
}
