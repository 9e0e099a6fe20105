import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, TextField } from '@minga/ui';
import { Form, useNavigation } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';

export interface AddressFormProps {
  intent: string;
  submit: string;
  label?: string;
  next?: string;
  /** Fills the field at first. */
  email?: string;
  tone?: 'primary';
  wide?: boolean;
}

/** An address, and a button that has something sent there. */
export function AddressForm({ intent, submit, label, next, email, tone, wide }: AddressFormProps) {
  const { t } = useT();
  const refused = useRefusedForm(intent);
  const busy = useNavigation().formData?.get('intent') === intent;
  const named = label ?? t('people.sign-in.email');
  const prefix = `${intent}-`;
  return (
    <Form method="post" className={wide ? 'stack' : 'si-form'} noValidate>
      <FormErrors refused={refused} labels={{ email: named }} prefix={prefix} />
      <input type="hidden" name="intent" value={intent} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      <TextField
        id={`${prefix}email`}
        name="email"
        type="email"
        label={named}
        autoComplete="email"
        required
        defaultValue={refused?.values['email'] ?? email}
        error={errorBeside(refused, 'email')}
      />
      <Button type="submit" tone={tone} wide={wide} busy={busy}>
        {submit}
      </Button>
    </Form>
  );
}
