import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { type AgreementVersion, type AgreementView } from '../../contract';

/** Signing the version that stands above it. Another version makes another, empty form: nobody signs what they did not read. */
export function SignForm({ version, part }: { version: AgreementVersion; part: AgreementView['signing'][number] }) {
  const { t } = useT();
  const refusal = useRefusedForm('agreement-sign');
  const refused = refusal?.values['partyId'] === part.partyId ? refusal : undefined;
  const prefix = `sg-${part.partyId}-`;
  const title = t('exchange.agreement.sign', { number: version.number, party: part.party });
  const hidden = { intent: 'agreement-sign', digest: version.digest, side: part.side, partyId: part.partyId };
  return (
    <Form method="post" className="stack" preventScrollReset noValidate aria-label={title} key={`${version.digest}${refused ? '-refused' : ''}`}>
      <MutationField />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        <b>{title}</b>
      </p>
      <FormErrors refused={refused} labels={{ role: t('exchange.agreement.role') }} prefix={prefix} />
      <TextField id={`${prefix}role`} name="role" label={t('exchange.agreement.role')} hint={t('exchange.agreement.role-hint')} error={errorBeside(refused, 'role')} defaultValue={refused?.values['role']} autoComplete="organization-title" required />
      <p className="meta">{t('exchange.agreement.means')}</p>
      <p>
        <Button type="submit" tone="primary">
          {t('exchange.agreement.sign-act')}
        </Button>
      </p>
    </Form>
  );
}
