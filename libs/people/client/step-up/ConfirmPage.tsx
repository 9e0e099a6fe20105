import '@minga/ui/styles/screens/sign-in.css';
import { carried, carryOn, liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { LinkButton, Section } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { showPasskey } from '../passkeys/passkey-browser';
import { PasskeyButton } from '../passkeys/PasskeyButton';
import { safeReturn } from '../parts/safe-return';
import { ConfirmByProvider } from '../providers/ConfirmByProvider';
import { ProviderNotice } from '../providers/ProviderNotice';
import { identitiesQuery } from '../providers/providers.queries';
import { meansQuery } from '../second-factor/means.query';
import { ConfirmByCode } from './ConfirmByCode';
import { ConfirmByPassword } from './ConfirmByPassword';

const WORDS = 'people.second-factor.confirm';

export const loader = pageLoader(async ({ api, environment, queries, url }) => {
  if (!environment.account) throw signInRequired();
  const people = api(peopleRoutes);
  await Promise.all([queries.ensureQueryData(liveOptions(meansQuery(people))), queries.ensureQueryData(identitiesQuery(people))]);
  return { back: safeReturn(url.searchParams.get('return')) };
});

export const action = pageAction(async ({ api, field, form }) => {
  const by = field('confirm-by');
  // Another page's form, on whose way somebody has to show who they are
  if (!by) return { carried: carried(form) };
  await api(peopleRoutes).confirm({ body: by === 'code' ? { code: field('code') } : { password: field('password') } });
  return carryOn(form, safeReturn(field('return')));
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** Who is about to do what cannot be taken back shows once more who they are, by whatever they sign in with. */
export function Component() {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const { back } = useLoaderData<typeof loader>();
  const { means } = useLiveQuery(meansQuery(api));
  const confirm = async () => {
    await api.confirm({ body: { credential: await showPasskey(api) } });
    window.location.assign(back);
  };
  return (
    <main id="main" className="wrap page stack-l si-f">
      <div>
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
      </div>
      <ProviderNotice />
      {means.passkeys.length > 0 && (
        <Section title={t('people.second-factor.passkeys.title')}>
          <PasskeyButton label={t('people.second-factor.passkeys.confirm')} act={confirm} />
        </Section>
      )}
      {means.authenticator && (
        <Section title={t('people.second-factor.app.title')}>
          <ConfirmByCode back={back} />
        </Section>
      )}
      {means.password && (
        <Section title={t('people.second-factor.password.title')}>
          <ConfirmByPassword back={back} />
        </Section>
      )}
      <ConfirmByProvider back={back} />
      {!means.password && !means.authenticator && means.passkeys.length === 0 && <p>{t(`${WORDS}.by-signing-in`)}</p>}
      <div>
        <LinkButton tone="quiet" href={back}>
          {t(`${WORDS}.back`)}
        </LinkButton>
      </div>
    </main>
  );
}
