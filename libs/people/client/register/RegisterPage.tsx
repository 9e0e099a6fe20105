import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { LinkButton, Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { redirect, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { registrationModeQuery } from '../admission/admission.queries';
import { RegistrationNotice } from '../admission/RegistrationNotice';
import { safeReturn } from '../parts/safe-return';
import { organisationOf } from './organisation-choice';
import { RegisterForm } from './RegisterForm';

export const loader = pageLoader(async ({ api, environment, queries, url }) => {
  const next = safeReturn(url.searchParams.get('next'));
  if (environment.account) throw redirect(next);
  await queries.ensureQueryData(registrationModeQuery(api(peopleRoutes)));
  return { next, invitation: url.searchParams.get('invitation') ?? '' };
});

export const action = pageAction(async ({ api, field }) => {
  const [name, email, password, title] = ['name', 'email', 'password', 'title'].map(field) as [string, string, string, string];
  await api(peopleRoutes).register({ body: { name, email, password, title, next: safeReturn(field('next')), ...invited(field('invitation')), ...organisationOf(field) } });
  return redirect('/verify');
});

const invited = (invitation: string) => (invitation ? { invitation } : {});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t('people.register.title'), canonical: '/register' }),
};

export function Component() {
  const { t } = useT();
  const { Link } = useUi();
  const { next, invitation } = useLoaderData<typeof loader>();
  const { data: mode } = useSuspenseQuery(registrationModeQuery(useApi(peopleRoutes)));
  const signIn = `/sign-in?next=${encodeURIComponent(next)}`;
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <p className="meta row between">
          <span>{t('people.register.title')}</span>
          <Link className="only-m" href={signIn}>
            {t('people.register.have-account')}
          </Link>
        </p>
        <h1 className="h1">{t('people.register.heading')}</h1>
        <p className="lead">{t('people.register.lead')}</p>
        <RegistrationNotice invited={invitation !== ''} />
        {/* Nothing is typed in vain */}
        {(invitation !== '' || mode !== 'invitation') && <RegisterForm next={next} invitation={invitation} />}
      </div>
      <aside className="si-a stack-l">
        <Section title={t('people.register.have-account')}>
          <LinkButton wide href={signIn}>
            {t('people.register.to-sign-in')}
          </LinkButton>
        </Section>
        <Section title={t('people.register.what-others-see')}>
          <ul className="dots">
            <li>{t('people.register.see-name')}</li>
            <li>{t('people.register.see-sector')}</li>
            <li>{t('people.register.see-never')}</li>
          </ul>
        </Section>
      </aside>
    </main>
  );
}
