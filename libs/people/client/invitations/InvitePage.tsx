import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, Time, useAccount, useApi, useEnvironment, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, LinkButton } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form, redirect, useLoaderData } from 'react-router';
import { peopleRoutes, type InvitationView } from '../../contract';
import { FormErrors } from '../parts/FormErrors';
import { PersonName } from '../parts/person';
import { safeReturn } from '../parts/safe-return';
import { invitationQuery } from './invitations.queries';

const WORDS = 'people.invitations.page';

export const loader = pageLoader(async ({ api, params, queries }) => {
  const token = params['token'] ?? '';
  await queries.ensureQueryData(invitationQuery(api(peopleRoutes), token));
  return { token };
});

export const action = pageAction(async ({ api, params }) => {
  const { address } = await api(peopleRoutes).acceptSiteInvitation({ params: { token: params['token'] ?? '' } });
  return redirect(safeReturn(address));
});

export const handle: PageHandle = {
  meta: ({ translator, environment }) => ({ title: translator.t(`${WORDS}.title`, { site: environment.siteName }), hidden: true }),
};

/** What somebody is invited to, by whom, and the ways in. */
export function Component() {
  const { t } = useT();
  const { siteName } = useEnvironment();
  const { token } = useLoaderData<typeof loader>();
  const { data } = useSuspenseQuery(invitationQuery(useApi(peopleRoutes), token));
  const refused = useRefusedForm('accept');
  return (
    <main id="main" className="wrap page stack-l si-f">
      <h1 className="h1">{t(`${WORDS}.title`, { site: siteName })}</h1>
      <FormErrors refused={refused} labels={{}} prefix="i-" />
      <Invitation invitation={data} />
      <WaysIn token={token} />
    </main>
  );
}

function Invitation({ invitation: { by, opens, message, lang, expiresAt } }: { invitation: InvitationView }) {
  const { t, has } = useT();
  const role = opens?.role ? `groups.roles.${opens.role}` : '';
  return (
    <div className="stack">
      {by && (
        <div>
          <p className="lead">{t(`${WORDS}.by`, { name: by.name })}</p>
          <p>
            <PersonName person={by} />
          </p>
        </div>
      )}
      {opens && <p>{t(`${WORDS}.group`, { title: opens.title })}</p>}
      {has(role) && <p className="meta">{t(`${WORDS}.role`, { role: t(role) })}</p>}
      {message && (
        <blockquote lang={lang}>
          <p>{message}</p>
        </blockquote>
      )}
      <p className="meta">
        {t(`${WORDS}.until`)} <Time at={expiresAt} />
      </p>
    </div>
  );
}

function WaysIn({ token }: { token: string }) {
  const { t } = useT();
  if (useAccount()) {
    return (
      <Form method="post">
        <input type="hidden" name="intent" value="accept" />
        <Button tone="primary" type="submit">
          {t(`${WORDS}.accept`)}
        </Button>
      </Form>
    );
  }
  return (
    <div className="row row-s">
      <LinkButton tone="primary" href={`/register?invitation=${encodeURIComponent(token)}`}>
        {t(`${WORDS}.register`)}
      </LinkButton>
      <LinkButton href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}>{t(`${WORDS}.sign-in`)}</LinkButton>
    </div>
  );
}
