import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { redirect, redirectDocument, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { ProofForm } from './ProofForm';

const WORDS = 'people.proof.undo';

export const loader = pageLoader(({ url }) => {
  const token = url.searchParams.get('token');
  if (!token) throw redirect('/recover');
  return { token };
});

export const action = pageAction(async ({ api, field }) => {
  await api(peopleRoutes).undoAddress({ body: { token: field('token') } });
  // Whoever changed the address may have the password as well
  return redirectDocument('/recover');
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** For the owner of an address from which an account was taken. */
export function Component() {
  const { t } = useT();
  const { token } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
        <ProofForm token={token} submit={t(`${WORDS}.submit`)} over={[{ href: '/recover', label: t('people.proof.recover.title') }]} />
      </div>
    </main>
  );
}
