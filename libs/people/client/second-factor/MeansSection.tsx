import { useApi, useLiveQuery, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Notice, Section } from '@minga/ui';
import { Form } from 'react-router';
import { peopleRoutes, type SignInMeans, type SignInMeansView } from '../../contract';
import { PasswordForm } from '../account/PasswordForm';
import { PasskeysPart } from '../passkeys/PasskeysPart';
import { AuthenticatorPart } from './AuthenticatorPart';
import { meansQuery } from './means.query';

const WORDS = 'people.second-factor';
const REMOVALS = ['remove-passkey', 'remove-password', 'remove-authenticator'];

/** Everything by which somebody shows that an account is theirs. */
export function MeansSection({ email }: { email: string }) {
  const { t } = useT();
  const { means, due } = useLiveQuery(meansQuery(useApi(peopleRoutes)));
  const refused = useRefusedForm();
  return (
    <Section title={t(`${WORDS}.title`)} id="means">
      <div className="stack-l">
        <p className="ink2">{t(`${WORDS}.lead`)}</p>
        <Due due={due} />
        {refused && REMOVALS.includes(refused.values['intent'] ?? '') && (
          <Notice tone="err" role="alert">
            <p>{refused.title}</p>
          </Notice>
        )}
        <PasskeysPart passkeys={means.passkeys} />
        <PasswordPart means={means} email={email} />
        <AuthenticatorPart authenticator={means.authenticator} />
      </div>
    </Section>
  );
}

function Due({ due }: Pick<SignInMeansView, 'due'>) {
  const { t, date } = useT();
  if (!due) return null;
  return (
    <Notice tone={due.over ? 'err' : 'due'}>
      <p suppressHydrationWarning>{due.over ? t(`${WORDS}.due-over`) : t(`${WORDS}.due`, { until: date(due.until, { dateStyle: 'long' }) })}</p>
    </Notice>
  );
}

function PasswordPart({ means, email }: { means: SignInMeans; email: string }) {
  const { t } = useT();
  if (!means.password) return <PasswordForm email={email} has={false} lead={t(`${WORDS}.password.none`)} />;
  return (
    <div className="stack">
      <PasswordForm email={email} />
      {means.passkeys.length > 0 && (
        <Form method="post" action="/account">
          <input type="hidden" name="intent" value="remove-password" />
          <p className="meta">{t(`${WORDS}.password.remove-hint`)}</p>
          <Button type="submit" tone="quiet" icon="trash">
            {t(`${WORDS}.password.remove`)}
          </Button>
        </Form>
      )}
    </div>
  );
}
