import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, Icon, TextAreaField } from '@minga/ui';
import { Form } from 'react-router';

/** The words of an appeal. `number` names the act where a page shows several. */
export function AppealForm({ number, open = false }: { number: number; open?: boolean }) {
  const { t } = useT();
  const refused = useRefusedForm(`appeal-${number}`);
  const label = t('moderation.acts.appeal-text');
  const form = (
    <Form method="post" className="stack" preventScrollReset noValidate>
      <MutationField />
      <input type="hidden" name="intent" value={`appeal-${number}`} />
      <input type="hidden" name="number" value={number} />
      <FormErrors refused={refused} labels={{ text: label }} prefix={`ap-${number}-`} />
      <TextAreaField id={`ap-${number}-text`} name="text" label={label} hint={t('moderation.acts.appeal-hint')} error={errorBeside(refused, 'text')} rows={3} defaultValue={refused?.values['text']} required />
      <p>
        <Button type="submit">{t('moderation.acts.appeal-send')}</Button>
      </p>
    </Form>
  );
  if (open) return form;
  return (
    <details open={refused !== undefined}>
      <summary className="btn s">
        {t('moderation.acts.appeal')} <Icon name="down" />
      </summary>
      {form}
    </details>
  );
}
