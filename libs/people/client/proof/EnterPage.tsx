import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { redirectDocument, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { safeReturn } from '../parts/safe-return';
import { afterSignIn } from '../second-factor/after-sign-in';
import { ProofForm } from './ProofForm';
import { orSecondFactor, proofOf } from './proof-input';

const WORDS = 'people.proof.link';

export const loader = pageLoader(({ url }) => ({ token: url.searchParams.get('token') ?? '' }));

export const action = pageAction(async ({ api, field }) => {
  const { next } = await orSecondFactor('/', () => api(peopleRoutes).signInWithLink({ body: proofOf(field) }));
  return redirectDocument(afterSignIn(safeReturn(next)));
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** Signs in by mail: the code that was sent, or the button behind its link. */
export function Component() {
  const { t } = useT();
  const { token } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{token ? t(`${WORDS}.link-lead`) : t('people.proof.sent')}</p>
        <ProofForm token={token} submit={t(`${WORDS}.submit`)} again="/sign-in" />
      </div>
    </main>
  );
}
