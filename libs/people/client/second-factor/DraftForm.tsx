import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Section, TextField } from '@minga/ui';
import { Form, useNavigation } from 'react-router';
import type { AuthenticatorDraft } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';

const WORDS = 'people.second-factor.set-up';

/** A key to be put into an app, and the code that proves that it is there. */
export function DraftForm({ draft: { key, uri, qr } }: { draft: AuthenticatorDraft }) {
  const { t } = useT();
  const refused = useRefusedForm('confirm');
  const busy = useNavigation().formData?.get('intent') === 'confirm';
  return (
    <div className="si-cols">
      <Section title={t(`${WORDS}.scan`)}>
        <div className="stack">
          <p>{t(`${WORDS}.scan-lead`)}</p>
          <div className="qr" role="img" aria-label={t(`${WORDS}.qr`)} dangerouslySetInnerHTML={{ __html: qr }} />
          <p>
            {t(`${WORDS}.by-hand`)} <code className="key">{key}</code>
          </p>
          <p>
            <a href={uri}>{t(`${WORDS}.open`)}</a>
          </p>
        </div>
      </Section>
      <Section title={t(`${WORDS}.code`)}>
        <Form method="post" className="si-form" noValidate>
          <FormErrors refused={refused} labels={{ code: t(`${WORDS}.code-label`) }} prefix="a-" />
          <input type="hidden" name="intent" value="confirm" />
          <TextField
            id="a-code"
            name="code"
            label={t(`${WORDS}.code-label`)}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            error={errorBeside(refused, 'code')}
          />
          <div className="row row-s si-b">
            <Button tone="primary" type="submit" busy={busy}>
              {t(`${WORDS}.confirm`)}
            </Button>
          </div>
        </Form>
      </Section>
    </div>
  );
}
