import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, TextField } from '@minga/ui';
import { TITLE_LENGTH, type SessionView } from '../../contract';

const PREFIX = 'st-';

/** Keeps the plan for the next ones of its kind. */
export function TemplateSection({ view }: { view: SessionView }) {
  const { t } = useT();
  const refused = useRefusedForm('template');
  if (!view.convenes) return null;
  return (
    <details className="ses-t" open={refused ? true : undefined}>
      <summary>{t('live.plan.template-save')}</summary>
      <FormErrors refused={refused} labels={{ name: t('live.plan.template-name') }} prefix={PREFIX} />
      <ActForm intent="template" className="stack">
        <TextField
          id={`${PREFIX}name`}
          name="name"
          label={t('live.plan.template-name')}
          hint={t('live.plan.template-hint')}
          most={TITLE_LENGTH}
          required
          error={errorBeside(refused, 'name')}
          defaultValue={refused?.values['name'] ?? view.title}
        />
        <Button type="submit" size="s">
          {t('live.plan.template-keep')}
        </Button>
      </ActForm>
    </details>
  );
}
