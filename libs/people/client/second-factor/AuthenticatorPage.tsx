import '@minga/ui/styles/screens/sign-in.css';
import { liveOptions, pageAction, pageLoader, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Button, LinkButton } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import { peopleRoutes, type AuthenticatorDraft } from '../../contract';
import type { PeopleApi } from '../people.queries';
import { AUTHENTICATOR_PATH } from './authenticator-path';
import { DraftForm } from './DraftForm';
import { meansQuery } from './means.query';
import { orConfirm } from './or-confirm';
import { RecoveryCodesSection } from './RecoveryCodesSection';

const WORDS = 'people.second-factor.set-up';

/** No room tells of it, so that a page which shows a key is drawn anew each time and never kept. */
const draftOptions = (people: PeopleApi) => ({ queryKey: ['people', 'authenticator-draft'], queryFn: () => people.authenticatorDraft({}), staleTime: 0 });

export const loader = pageLoader(async ({ api, environment, queries }) => {
  if (!environment.account) throw signInRequired();
  const people = api(peopleRoutes);
  const { means } = await queries.ensureQueryData(liveOptions(meansQuery(people)));
  await orConfirm(() => queries.fetchQuery(draftOptions(people)), AUTHENTICATOR_PATH);
  return { replaces: means.authenticator !== null };
});

/** Codes are answered in the page that the form makes, and nowhere else. */
export const action = pageAction(async ({ api, field }) => {
  const people = api(peopleRoutes);
  return orConfirm(async () => {
    if (field('intent') === 'renew') return people.renewRecoveryCodes({});
    if (field('intent') === 'confirm') return people.confirmAuthenticator({ body: { code: field('code') } });
    await people.beginAuthenticator({});
    return redirect(AUTHENTICATOR_PATH);
  }, AUTHENTICATOR_PATH);
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

export function Component() {
  const { replaces } = useLoaderData<typeof loader>();
  const { data: draft } = useSuspenseQuery({ ...draftOptions(useApi(peopleRoutes)), refetchOnMount: false, refetchOnWindowFocus: false });
  const answer = useActionData() as { codes?: string[] } | undefined;
  if (answer?.codes) return <RecoveryCodesSection codes={answer.codes} />;
  return <SetUp draft={draft} replaces={replaces} />;
}

function SetUp({ draft, replaces }: { draft: AuthenticatorDraft | null; replaces: boolean }) {
  const { t } = useT();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <h1 className="h1">{t(replaces ? `${WORDS}.replace-title` : `${WORDS}.title`)}</h1>
        <p className="lead">{t(replaces ? `${WORDS}.replace-lead` : `${WORDS}.lead`)}</p>
      </div>
      {draft && <DraftForm draft={draft} />}
      <div className="row row-s">
        <Form method="post">
          <input type="hidden" name="intent" value="begin" />
          <Button type="submit" tone={draft ? 'quiet' : 'primary'}>
            {t(draft ? `${WORDS}.restart` : `${WORDS}.begin`)}
          </Button>
        </Form>
        <LinkButton tone="quiet" href="/account#means">
          {t(`${WORDS}.back`)}
        </LinkButton>
      </div>
    </main>
  );
}
