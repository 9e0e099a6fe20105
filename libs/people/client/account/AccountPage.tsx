import '@minga/ui/styles/screens/sign-in.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { LinkButton, Notice, useUi } from '@minga/ui';
import { redirect, useSearchParams } from 'react-router';
import { peopleRoutes, type Account } from '../../contract';
import { personAddress } from '../parts/person';
import { meQuery, privacyQuery, sessionsQuery } from '../people.queries';
import { AccountNav } from './AccountNav';
import { knownDone, perform } from './account-acts';
import { OwnDataSection } from '../own-data/OwnDataSection';
import { MeansSection } from '../second-factor/MeansSection';
import { meansQuery } from '../second-factor/means.query';
import { orConfirm } from '../second-factor/or-confirm';
import { PrivacySection } from '../privacy/PrivacySection';
import { ProviderNotice } from '../providers/ProviderNotice';
import { identitiesQuery } from '../providers/providers.queries';
import { ProvidersSection } from '../providers/ProvidersSection';
import { PhotoSection } from './PhotoSection';
import { PreferencesForm } from './PreferencesForm';
import { ProfileForm } from './ProfileForm';
import { SessionsSection } from './SessionsSection';

export const loader = pageLoader(async ({ api, environment, queries }) => {
  if (!environment.account) throw signInRequired();
  const people = api(peopleRoutes);
  const [{ account }] = await Promise.all([queries.ensureQueryData(liveOptions(meQuery(people))), queries.ensureQueryData(identitiesQuery(people)), queries.ensureQueryData(liveOptions(sessionsQuery(people))), queries.ensureQueryData(liveOptions(privacyQuery(people))), queries.ensureQueryData(liveOptions(meansQuery(people)))]);
  // The session ended after the page was opened
  if (!account) throw signInRequired();
  return null;
});

export const action = pageAction(async (page) => {
  const act = await orConfirm(() => perform(page), '/account');
  return redirect(act ? `/account?done=${act}` : '/account');
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t('people.account.title'), hidden: true }),
};

export function Component() {
  const { account } = useLiveQuery(meQuery(useApi(peopleRoutes)));
  return account && <AccountView account={account} />;
}

function AccountView({ account }: { account: Account }) {
  const { t } = useT();
  const { Link } = useUi();
  const done = knownDone(useSearchParams()[0].get('done'));
  return (
    <main id="main" className="wrap page stack-l">
      <div className="row between">
        <div>
          <h1 className="h1">{t('people.account.title')}</h1>
          <p className="lead">{t('people.account.lead')}</p>
          <p className="meta">
            {t('people.account.email')}: {account.email} <Link href="/account/address">{t('people.proof.address.change')}</Link>
          </p>
        </div>
        <LinkButton href={personAddress(account.profile)}>{t('people.account.see-page')}</LinkButton>
      </div>
      <AccountNav />
      <ProviderNotice />
      {done && (
        <Notice tone="ok" role="status">
          {t(`people.account.done.${done}`)}
        </Notice>
      )}
      <div className="lay">
        <div className="stack-l">
          <ProfileForm account={account} />
          <PrivacySection />
          <MeansSection email={account.email} />
          <ProvidersSection />
          <SessionsSection />
        </div>
        <aside className="stack-l">
          <PhotoSection profile={account.profile} />
          <PreferencesForm language={account.language} />
          <OwnDataSection />
        </aside>
      </div>
    </main>
  );
}
