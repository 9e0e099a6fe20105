import { Time, useT } from '@minga/kernel/client';
import { Button, LinkButton, Section } from '@minga/ui';
import { Form } from 'react-router';
import type { SignInMeans } from '../../contract';
import { AUTHENTICATOR_PATH } from './authenticator-path';

const WORDS = 'people.second-factor.app';

/** The app that makes codes: whether there is one, and what can be done about it. */
export function AuthenticatorPart({ authenticator }: Pick<SignInMeans, 'authenticator'>) {
  const { t } = useT();
  return (
    <Section title={t(`${WORDS}.title`)} id="authenticator" level={3}>
      <div className="stack">
        <p className="ink2">{t(`${WORDS}.lead`)}</p>
        {authenticator ? (
          <Present authenticator={authenticator} />
        ) : (
          <>
            <p className="meta">{t(`${WORDS}.off`)}</p>
            <div>
              <LinkButton href={AUTHENTICATOR_PATH}>{t(`${WORDS}.set-up`)}</LinkButton>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function Present({ authenticator: { since, recoveryCodesLeft } }: { authenticator: NonNullable<SignInMeans['authenticator']> }) {
  const { t } = useT();
  return (
    <>
      <p className="meta">
        {t(`${WORDS}.since`)} <Time at={since} />. {t(`${WORDS}.left`, { count: recoveryCodesLeft })}
      </p>
      <div className="row row-s">
        <Form method="post" action={AUTHENTICATOR_PATH}>
          <input type="hidden" name="intent" value="renew" />
          <Button type="submit">{t(`${WORDS}.renew`)}</Button>
        </Form>
        <LinkButton href={AUTHENTICATOR_PATH}>{t(`${WORDS}.replace`)}</LinkButton>
        <Form method="post" action="/account">
          <input type="hidden" name="intent" value="remove-authenticator" />
          <Button type="submit" tone="quiet" icon="trash">
            {t(`${WORDS}.remove`)}
          </Button>
        </Form>
      </div>
    </>
  );
}
