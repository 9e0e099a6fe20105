import '@minga/ui/styles/screens/sign-in.css';
import { MutationField, pageAction, pageLoader, Time, useApi, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { Button, List, ListRow, Status, TextAreaField } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form, redirect } from 'react-router';
import { peopleRoutes, type AdmissionInput, type Registration } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { PersonName } from '../parts/person';
import { registrationsQuery } from './admission.queries';

const WORDS = 'people.admission';

export const loader = pageLoader(async ({ api, queries }) => {
  await queries.ensureQueryData(registrationsQuery(api(peopleRoutes)));
  return null;
});

export const action = pageAction(async ({ api, field, queries, mutationId }) => {
  const people = api(peopleRoutes);
  const body = { decision: field('decision') as AdmissionInput['decision'], revision: Number(field('revision')), text: field('text') };
  try {
    await people.decideRegistration({ params: { accountId: field('accountId') }, body }, { mutationId });
  } finally {
    // Also when another steward was first: the list shows how it stands
    await queries.invalidateQueries({ queryKey: registrationsQuery(people).queryKey });
  }
  return redirect('/admin/registrations');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }) };

/** Those who registered and wait to be let in. */
export function Component() {
  const { t } = useT();
  const { data } = useSuspenseQuery(registrationsQuery(useApi(peopleRoutes)));
  const refused = useRefusedForm();
  return (
    <>
      <div>
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
      </div>
      <FormErrors refused={refused} labels={{ text: t(`${WORDS}.text`) }} prefix={`w-${refused?.values['accountId'] ?? ''}-`} />
      {data.length === 0 && <p className="ink2">{t(`${WORDS}.none`)}</p>}
      <List>
        {data.map((registration) => (
          <Row key={`${registration.person.id}:${registration.revision}`} registration={registration} />
        ))}
      </List>
    </>
  );
}

function Row({ registration }: { registration: Registration }) {
  const { t } = useT();
  const { person, email, title, state, askedAt, question, answer } = registration;
  return (
    <ListRow>
      <div className="stack">
        <div>
          <PersonName person={person} /> {state === 'asked' && <Status>{t(`${WORDS}.asked`)}</Status>}
          <p className="meta">
            {[title, email].filter(Boolean).join(' · ')}
            {', '}
            {t(`${WORDS}.since`)} <Time at={askedAt} />
          </p>
          {question && (
            <p className="meta">
              {t(`${WORDS}.question`)}: {question}
            </p>
          )}
          {answer && (
            <p>
              {t(`${WORDS}.answer`)}: {answer}
            </p>
          )}
        </div>
        <Decide registration={registration} />
      </div>
    </ListRow>
  );
}

function Decide({ registration: { person, revision } }: { registration: Registration }) {
  const { t } = useT();
  const refused = useRefusedForm();
  const mine = refused?.values['accountId'] === person.id ? refused : undefined;
  return (
    <Form method="post" className="si-form" noValidate>
      <MutationField />
      <input type="hidden" name="accountId" value={person.id} />
      <input type="hidden" name="revision" value={revision} />
      <div>
        <Button type="submit" name="decision" value="approve" tone="primary" size="s" aria-label={t(`${WORDS}.approve-label`, { name: person.name })}>
          {t(`${WORDS}.approve`)}
        </Button>
      </div>
      <details open={mine !== undefined}>
        <summary>{t(`${WORDS}.otherwise`)}</summary>
        <div className="stack">
          <TextAreaField id={`w-${person.id}-text`} name="text" label={t(`${WORDS}.text`)} hint={t(`${WORDS}.text-hint`)} rows={3} defaultValue={mine?.values['text']} error={errorBeside(mine, 'text')} />
          <div className="row row-s">
            <Button type="submit" name="decision" value="ask" size="s">
              {t(`${WORDS}.ask`)}
            </Button>
            <Button type="submit" name="decision" value="refuse" tone="err" size="s">
              {t(`${WORDS}.refuse`)}
            </Button>
          </div>
        </div>
      </details>
    </Form>
  );
}
