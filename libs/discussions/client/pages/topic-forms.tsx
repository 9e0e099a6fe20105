import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { WATCH_LEVELS, type WatchLevel } from '@minga/groups/contract';
import { FormErrors } from '@minga/people/client';
import { Button, Select } from '@minga/ui';
import type { ReactNode } from 'react';
import { ReasonField } from './ReasonField';

export function WatchForm({ level }: { level: WatchLevel | null }) {
  const { t } = useT();
  return (
    <form method="post" className="row row-s">
      <input type="hidden" name="intent" value="watch" />
      <Select name="level" aria-label={t('discussions.watch-label')} defaultValue={level ?? ''}>
        {['', ...WATCH_LEVELS].map((item) => (
          <option key={item} value={item}>
            {t(`discussions.watch.${item || 'group'}`)}
          </option>
        ))}
      </Select>
      <Button type="submit">{t('discussions.save')}</Button>
    </form>
  );
}

/** Pins, locks or archives, or takes it back, with a reason. */
export function SwitchForm({ name, on }: { name: 'pin' | 'lock' | 'archive'; on: boolean }) {
  const { t } = useT();
  return (
    <ModerationForm intent={name} verb={t(`discussions.${on ? `un${name}` : name}`)}>
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
    </ModerationForm>
  );
}

/** An act of moderation as a plain form: its own fields, the reason, the button. What was typed stays where it was refused. */
export function ModerationForm({ intent, verb, children }: { intent: string; verb: string; children?: ReactNode }) {
  const refused = useRefusedForm(intent);
  return (
    <form method="post" id={intent} className="stack">
      <FormErrors refused={refused} labels={{ reason: useT().t('discussions.moderate.reason') }} prefix={`${intent}-`} />
      <MutationField />
      <input type="hidden" name="intent" value={intent} />
      {children}
      <ReasonField id={`${intent}-reason`} refused={refused} />
      <p>
        <Button type="submit">{verb}</Button>
      </p>
    </form>
  );
}
