import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { redirect } from 'react-router';
import { peopleRoutes } from '../../contract';
import { invitationInput } from './invitation-input';
import { InvitationForm } from './InvitationForm';
import { InvitationRows } from './InvitationRows';
import { siteInvitationsQuery } from './invitations.queries';

const WORDS = 'people.invitations';

export const loader = pageLoader(async ({ api, queries }) => {
  await queries.ensureQueryData(siteInvitationsQuery(api(peopleRoutes)));
  return null;
});

export const action = pageAction(async ({ api, field, queries }) => {
  const people = api(peopleRoutes);
  const fresh = () => queries.invalidateQueries({ queryKey: siteInvitationsQuery(people).queryKey });
  if (field('intent') === 'withdraw') {
    await people.withdrawSiteInvitation({ params: { invitationId: field('invitationId') } });
    await fresh();
    return redirect('/admin/invitations');
  }
  const made = await people.inviteToSite({ body: invitationInput(field) });
  await fresh();
  return made;
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }) };

export function Component() {
  const { t } = useT();
  const { data } = useSuspenseQuery(siteInvitationsQuery(useApi(peopleRoutes)));
  return (
    <>
      <div>
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
      </div>
      <Section title={t(`${WORDS}.invite`)}>
        <InvitationForm intent="invite" />
      </Section>
      <Section title={t(`${WORDS}.list`)}>
        <InvitationRows invitations={data} intent="withdraw" />
      </Section>
    </>
  );
}
