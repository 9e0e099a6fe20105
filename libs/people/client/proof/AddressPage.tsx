import '@minga/ui/styles/screens/sign-in.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type FormPage, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { LinkButton } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { meQuery } from '../people.queries';
import { orConfirm } from '../second-factor/or-confirm';
import { AddressForm } from './AddressForm';
import { ProofForm } from './ProofForm';
import { proofOf } from './proof-input';

const WORDS = 'people.proof.address';
const HERE = '/account/address';

export const loader = pageLoader(async ({ api, environment, queries, url }) => {
  if (!environment.account) throw signInRequired();
  await queries.ensureQueryData(liveOptions(meQuery(api(peopleRoutes))));
  return { token: url.searchParams.get('token') ?? '', sent: url.searchParams.has('sent') };
});

const acts: Record<string, (page: FormPage) => Promise<Response>> = {
  ask: async ({ api, field }) => {
    await orConfirm(() => api(peopleRoutes).changeAddress({ body: { email: field('email') } }), HERE);
    return redirect(`${HERE}?sent`);
  },
  prove: async ({ api, field }) => {
    await api(peopleRoutes).proveAddress({ body: proofOf(field) });
    return redirect('/account?done=address');
  },
};

export const action = pageAction(async (page) => {
  const intent = page.field('intent');
  return Object.hasOwn(acts, intent) ? acts[intent]!(page) : redirect(HERE);
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** Another address for one's account. */
export function Component() {
  const { t } = useT();
  const { token, sent } = useLoaderData<typeof loader>();
  const { account } = useLiveQuery(meQuery(useApi(peopleRoutes)));
  const lead = token ? t(`${WORDS}.prove-lead`) : sent ? t('people.proof.sent') : t(`${WORDS}.lead`, { email: account?.email ?? '' });
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{lead}</p>
        {token || sent ? (
          <ProofForm token={token} submit={t(`${WORDS}.submit`)} again={HERE} />
        ) : (
          <AddressForm intent="ask" submit={t(`${WORDS}.send`)} label={t(`${WORDS}.label`)} tone="primary" />
        )}
      </div>
      <aside className="si-a">
        <LinkButton href="/account">{t(`${WORDS}.back`)}</LinkButton>
      </aside>
    </main>
  );
}
