import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, LinkButton, Section, TextField } from '@minga/ui';
import { Form, redirect, redirectDocument, useLoaderData, useNavigation } from 'react-router';
import { peopleRoutes } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { safeReturn } from '../parts/safe-return';
import { afterSignIn } from './after-sign-in';

const WORDS = 'people.second-factor.step';
const signInAgain = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`;

export const loader = pageLoader(async ({ api, environment, url }) => {
  const next = safeReturn(url.searchParams.get('next'));
  if (environment.account) throw redirect(next);
  const { pending } = await api(peopleRoutes).pendingSignIn({});
  return { next, pending };
});

export const action = pageAction(async ({ api, field }) => {
  await api(peopleRoutes).signInWithCode({ body: { code: field('code') } });
  return redirectDocument(afterSignIn(safeReturn(field('next'))));
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** The second page of signing in. */
export function Component() {
  const { t } = useT();
  const { next, pending } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page si">
      <div className="si-f">
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
        <CodeForm next={next} pending={pending} />
      </div>
      <aside className="si-a stack-l">
        <Section title={t(`${WORDS}.lost`)}>
          <p>{t(`${WORDS}.lost-text`)}</p>
        </Section>
      </aside>
    </main>
  );
}

function CodeForm({ next, pending }: { next: string; pending: boolean }) {
  const { t } = useT();
  const refused = useRefusedForm();
  const busy = useNavigation().state === 'submitting';
  const label = t(`${WORDS}.label`);
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={{ code: label }} prefix="c-" />
      <input type="hidden" name="next" value={next} />
      <TextField id="c-code" name="code" label={label} autoComplete="one-time-code" required error={errorBeside(refused, 'code')} />
      <div className="row row-s si-b">
        <Button tone="primary" type="submit" busy={busy}>
          {t(`${WORDS}.submit`)}
        </Button>
        <LinkButton tone={pending ? 'quiet' : undefined} href={signInAgain(next)}>
          {t(`${WORDS}.restart`)}
        </LinkButton>
      </div>
    </Form>
  );
}
