import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors, usePeople } from '@minga/people/client';
import { Button, SelectField, TextField } from '@minga/ui';
import { useId, useState } from 'react';
import { MESSAGE_LENGTH, ROLES } from '../../contract';

const PREFIX = 'gi-';

/** Invites an account by its handle. */
export function InviteForm() {
  const { t } = useT();
  const refused = useRefusedForm('invite');
  const [typed, setTyped] = useState('');
  const list = useId();
  const labels = { handle: t('groups.admissions.handle'), message: t('groups.admissions.message') };
  return (
    <ActForm intent="invite" className="stack">
      <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
      <TextField
        id={`${PREFIX}handle`}
        name="handle"
        label={labels.handle}
        hint={t('groups.admissions.handle-hint')}
        error={errorBeside(refused, 'handle')}
        defaultValue={refused?.values['handle']}
        onChange={(event) => setTyped(event.target.value)}
        list={list}
        autoComplete="off"
        autoCapitalize="none"
        required
      />
      <datalist id={list}>
        {usePeople(typed).map((person) => (
          <option key={person.id} value={person.handle}>
            {person.name}
          </option>
        ))}
      </datalist>
      <SelectField label={t('groups.admissions.role')} name="role" defaultValue={refused?.values['role'] ?? 'member'}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`groups.roles.${role}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        id={`${PREFIX}message`}
        name="message"
        label={labels.message}
        mark={t('groups.admissions.optional')}
        error={errorBeside(refused, 'message')}
        defaultValue={refused?.values['message']}
        most={MESSAGE_LENGTH}
      />
      <Button type="submit" tone="primary">
        {t('groups.admissions.send')}
      </Button>
    </ActForm>
  );
}
