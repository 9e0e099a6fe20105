import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, Section, SelectField, TextAreaField, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { MOST_SANCTION_DAYS, SANCTION_REASONS, SANCTIONS } from '../../contract';

const PREFIX = 'sa-';

/** What to lay on somebody, for how long and why. */
export function SanctionForm() {
  const { t } = useT();
  const refused = useRefusedForm('sanction');
  const labels = { kind: t('moderation.conduct.kind'), days: t('moderation.conduct.days'), canned: t('moderation.form.canned'), reason: t('moderation.form.reason') };
  return (
    <Section title={t('moderation.conduct.lay')}>
      <Form method="post" className="stack si-f" preventScrollReset noValidate key={refused ? 'refused' : 'new'}>
        <MutationField />
        <input type="hidden" name="intent" value="sanction" />
        <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
        <SelectField id={`${PREFIX}kind`} name="kind" label={labels.kind} error={errorBeside(refused, 'kind')} defaultValue={refused?.values['kind'] ?? 'warned'}>
          {SANCTIONS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`moderation.conduct.kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField id={`${PREFIX}days`} name="days" type="number" min={1} max={MOST_SANCTION_DAYS} inputMode="numeric" label={labels.days} hint={t('moderation.conduct.days-hint', { most: MOST_SANCTION_DAYS })} error={errorBeside(refused, 'days')} defaultValue={refused?.values['days']} />
        <SelectField id={`${PREFIX}canned`} name="canned" label={labels.canned} error={errorBeside(refused, 'canned')} defaultValue={refused?.values['canned'] ?? ''}>
          <option value="">{t('moderation.form.choose')}</option>
          {SANCTION_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`moderation.canned.is-${reason}`)}
            </option>
          ))}
        </SelectField>
        <TextAreaField id={`${PREFIX}reason`} name="reason" label={labels.reason} hint={t('moderation.conduct.reason-hint')} error={errorBeside(refused, 'reason')} rows={3} defaultValue={refused?.values['reason']} required />
        <p>
          <Button type="submit" tone="primary">
            {t('moderation.conduct.lay')}
          </Button>
        </p>
        <p className="meta">{t('moderation.form.kept')}</p>
      </Form>
    </Section>
  );
}
