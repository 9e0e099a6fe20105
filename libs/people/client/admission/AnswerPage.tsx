import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, Notice, TextAreaField } from '@minga/ui';
import { Form, redirect, useLoaderData } from 'react-router';
import { peopleRoutes } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';

const WORDS = 'people.admission';

export const loader = pageLoader(async ({ api, url }) => {
  const token = url.searchParams.get('token') ?? '';
  const question = token ? (await api(peopleRoutes).registrationQuestion({ query: { token } })).question : null;
  return { token, question, sent: url.searchParams.has('sent') };
});

export const action = pageAction(async ({ api, field }) => {
  await api(peopleRoutes).answerRegistration({ body: { token: field('token'), answer: field('answer') } });
  return redirect('/register/answer?sent');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t(`${WORDS}.answer-title`), hidden: true }) };

/** Where somebody answers what a steward asked before letting them in. */
export function Component() {
  const { t } = useT();
  const { token, question, sent } = useLoaderData<typeof loader>();
  const refused = useRefusedForm();
  return (
    <main id="main" className="wrap page stack-l si-f">
      <h1 className="h1">{t(`${WORDS}.answer-title`)}</h1>
      {sent && (
        <Notice tone="ok" role="status">
          {t(`${WORDS}.answered`)}
        </Notice>
      )}
      {!sent && question === null && <p className="lead">{t(`${WORDS}.over`)}</p>}
      {question !== null && (
        <>
          <p className="lead">{question}</p>
          <Form method="post" className="si-form" noValidate>
            <FormErrors refused={refused} labels={{ answer: t(`${WORDS}.your-answer`) }} prefix="a-" />
            <input type="hidden" name="token" value={token} />
            <TextAreaField id="a-answer" name="answer" label={t(`${WORDS}.your-answer`)} required defaultValue={refused?.values['answer']} error={errorBeside(refused, 'answer')} />
            <div>
              <Button tone="primary" type="submit">
                {t(`${WORDS}.send`)}
              </Button>
            </div>
          </Form>
        </>
      )}
    </main>
  );
}
