import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, LinkButton, Notice, TextField } from '@minga/ui';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';

/** A link that was used or has expired is refused with this. */
const LINK_OVER = 'link-over';

export interface ProofFormProps {
  /** From the mailed link; without it the code is asked for. */
  token: string;
  submit: string;
  /** Where a new link or code is asked for. */
  again?: string;
  /** Ways on for who comes with a link that was used or has expired, where there is no asking for another. */
  over?: { href: string; label: string }[];
  /** Further fields by name, with their labels, for the summary of what is wrong. */
  labels?: Record<string, string>;
  children?: ReactNode;
}

/**
 * One button for who followed the link, a code for who did not. The link itself changes nothing when it is fetched:
 * programs that look at mail follow links too.
 */
export function ProofForm({ token, submit, again, over = [], labels = {}, children }: ProofFormProps) {
  const { t } = useT();
  const refused = useRefusedForm('prove');
  const busy = useNavigation().formData?.get('intent') === 'prove';
  const label = t('people.proof.code');
  const ways = again ? [{ href: again, label: t('people.proof.again') }] : over;
  if (token && refused?.fields.some(({ code }) => code === LINK_OVER)) return <LinkOver text={errorBeside(refused, 'code')} ways={ways} />;
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={token ? labels : { code: label, ...labels }} prefix="p-" />
      <input type="hidden" name="intent" value="prove" />
      {token ? <input type="hidden" name="token" value={token} /> : <CodeField label={label} error={errorBeside(refused, 'code')} />}
      {children}
      <div className="row row-s si-b">
        <Button tone="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        {again && (
          <LinkButton tone="quiet" href={again}>
            {t('people.proof.again')}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}

/** The same button would be refused again. */
function LinkOver({ text, ways }: { text: string | undefined; ways: NonNullable<ProofFormProps['over']> }) {
  return (
    <>
      <Notice tone="err" role="alert">
        <p>{text}</p>
      </Notice>
      <div className="row row-s si-b">
        {ways.map(({ href, label }) => (
          <LinkButton key={href} href={href}>
            {label}
          </LinkButton>
        ))}
      </div>
    </>
  );
}

function CodeField({ label, error }: { label: string; error: string | undefined }) {
  const { t } = useT();
  return <TextField id="p-code" name="code" label={label} hint={t('people.proof.code-hint')} inputMode="numeric" autoComplete="one-time-code" required error={error} />;
}
