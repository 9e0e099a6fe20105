import { useRefusedForm, useT } from '@minga/kernel/client';
import { Checkbox, TextAreaField, TextField } from '@minga/ui';
import type { ComponentProps } from 'react';
import { CLIENT_ID_LENGTH, CLIENT_SECRET_LENGTH, DEFAULT_SCOPES, ISSUER_LENGTH, PROVIDER_NAME_LENGTH, SCOPES_LENGTH, type Provider } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';

const PREFIX = 'idp-';
const NAMES = ['name', 'issuer', 'clientId', 'clientSecret', 'scopes', 'mailDomains', 'trustedDomains'] as const;
type Name = (typeof NAMES)[number];

export interface ProviderFieldsProps {
  /** The one to change; absent while one is added. */
  provider?: Provider;
  intent: string;
}

/** The fields of a provider. Its secret is never shown: an empty field keeps it. */
export function ProviderFields({ provider, intent }: ProviderFieldsProps) {
  const { t } = useT();
  const refused = useRefusedForm(intent);
  const labels = Object.fromEntries(NAMES.map((name) => [name, t(`people.providers.fields.${name}`)])) as Record<Name, string>;
  const common = (name: Name, given: string | undefined) => ({
    id: PREFIX + name,
    name,
    label: labels[name],
    defaultValue: refused?.values[name] ?? given,
    error: errorBeside(refused, name),
  });
  const line = (name: Name, given: string | undefined, rest: Partial<ComponentProps<typeof TextField>>) => <TextField {...common(name, given)} {...rest} />;
  const hint = (name: Name) => t(`people.providers.hints.${name}`);
  return (
    <>
      <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
      <input type="hidden" name="intent" value={intent} />
      {line('name', provider?.name, { required: true, most: PROVIDER_NAME_LENGTH, hint: hint('name') })}
      {line('issuer', provider?.issuer, { required: true, most: ISSUER_LENGTH, inputMode: 'url', hint: hint('issuer') })}
      {line('clientId', provider?.clientId, { required: true, most: CLIENT_ID_LENGTH, autoComplete: 'off' })}
      <TextField
        id={`${PREFIX}clientSecret`}
        name="clientSecret"
        type="password"
        label={labels.clientSecret}
        autoComplete="new-password"
        most={CLIENT_SECRET_LENGTH}
        hint={t(provider?.hasSecret ? 'people.providers.hints.secret-kept' : 'people.providers.hints.clientSecret')}
        error={errorBeside(refused, 'clientSecret')}
      />
      {line('scopes', provider?.scopes ?? DEFAULT_SCOPES, { most: SCOPES_LENGTH, hint: hint('scopes') })}
      <TextAreaField {...common('mailDomains', provider?.mailDomains.join('\n'))} rows={3} hint={hint('mailDomains')} />
      <TextAreaField {...common('trustedDomains', provider?.trustedDomains.join('\n'))} rows={3} hint={hint('trustedDomains')} />
      <Checkbox name="enabled" defaultChecked={refused ? refused.values['enabled'] !== undefined : (provider?.enabled ?? false)} label={t('people.providers.fields.enabled')} />
    </>
  );
}
