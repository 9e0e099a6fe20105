import '@minga/ui/styles/screens/profile.css';
import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, useApi, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Button, FieldGroup, LinkButton, Notice, RadioOption, Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form, redirectDocument, useNavigation } from 'react-router';
import { peopleRoutes, type DeletionInput, type DeletionView } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { orConfirm } from '../second-factor/or-confirm';
import { deletionQuery } from './own-data.queries';

const WORDS = 'people.own-data.delete';
const DELETE_PATH = '/account/delete';

export const loader = pageLoader(async ({ api, environment, queries }) => {
  if (!environment.account) throw signInRequired();
  await queries.ensureQueryData(deletionQuery(api(peopleRoutes)));
  return null;
});

export const action = pageAction(({ api, field }) =>
  orConfirm(async () => {
    const { dueAt } = await api(peopleRoutes).askForDeletion({ body: { written: field('written') as DeletionInput['written'] } });
    return redirectDocument(`/account/left?due=${dueAt.slice(0, 'YYYY-MM-DD'.length)}`);
  }, DELETE_PATH),
);

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** What leaving takes away, in figures, and what one may choose. */
export function Component() {
  const { t } = useT();
  const { data } = useSuspenseQuery(deletionQuery(useApi(peopleRoutes)));
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.about`, { days: data.graceDays })}</p>
      </div>
      <Section title={t(`${WORDS}.goes`)}>
        <ul className="dots">
          <li>{t(`${WORDS}.profile`)}</li>
          <li>{t(`${WORDS}.names`)}</li>
        </ul>
      </Section>
      <Figures figures={data.figures} />
      <Choice choices={data.choices} />
    </main>
  );
}

function Figures({ figures }: Pick<DeletionView, 'figures'>) {
  const { t, has, number } = useT();
  const known = Object.entries(figures).filter(([name]) => has(`${WORDS}.parts.${name}`));
  return (
    <Section title={t(`${WORDS}.figures`)}>
      <dl className="kv1">
        {known.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`${WORDS}.parts.${name}`)}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Choice({ choices }: Pick<DeletionView, 'choices'>) {
  const { t } = useT();
  const refused = useRefusedForm('delete');
  const busy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={{ written: t(`${WORDS}.written`) }} prefix="d-" />
      <input type="hidden" name="intent" value="delete" />
      <FieldGroup legend={t(`${WORDS}.written`)} id="d-written" error={errorBeside(refused, 'written')}>
        {choices.map((choice) => (
          <RadioOption key={choice} name="written" value={choice} defaultChecked={choice === 'keep'} label={t(`${WORDS}.${choice}`)} description={t(`${WORDS}.${choice}-hint`)} />
        ))}
      </FieldGroup>
      {!choices.includes('remove') && <Notice>{t(`${WORDS}.forbidden`)}</Notice>}
      <div className="row row-s si-b">
        <Button tone="err" type="submit" busy={busy}>
          {t(`${WORDS}.submit`)}
        </Button>
        <LinkButton tone="quiet" href="/account">
          {t(`${WORDS}.back`)}
        </LinkButton>
      </div>
    </Form>
  );
}
