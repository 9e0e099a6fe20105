import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Notice, SelectField } from '@minga/ui';
import type { ExpertRecord } from '../../contract';

const INTENT = 'invite';

/** Invites to one of the reader’s own requests; nothing for who has none that looks for help. */
export function InviteForm({ record: { invitable } }: { record: ExpertRecord }) {
  const { t } = useT();
  const refused = useRefusedForm(INTENT);
  if (invitable.length === 0) return null;
  return (
    <details open={refused !== undefined}>
      <summary className="btn pri">{t('exchange.record.invite')}</summary>
      <ActForm intent={INTENT} className="stack" key={invitable.length}>
        {refused && (
          <Notice tone="err" role="alert">
            <p>{refused.fields[0]?.message ?? refused.title}</p>
          </Notice>
        )}
        <SelectField id="iv-request" name="requestId" label={t('exchange.record.request')} defaultValue={refused?.values['requestId'] ?? invitable[0]!.id}>
          {invitable.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
        <p>
          <Button type="submit">{t('exchange.match.invite')}</Button>
        </p>
      </ActForm>
    </details>
  );
}
