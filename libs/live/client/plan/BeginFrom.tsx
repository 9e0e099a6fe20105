import { MutationField, useClock, useT } from '@minga/kernel/client';
import { Button, SelectField } from '@minga/ui';
import { Form, useSearchParams } from 'react-router';
import type { PlanFormView } from '../../contract';

/** A template or an earlier session to begin from. Each is an address. */
export function BeginFrom({ form }: { form: PlanFormView }) {
  const { t, date } = useT();
  const { zone } = useClock();
  if (form.templates.length + form.earlier.length === 0) return null;
  const group = useSearchParams()[0].get('group');
  const where = group && <input type="hidden" name="group" value={group} />;
  const own = form.templates.filter(({ mine }) => mine);
  return (
    <details className="plan-b">
      <summary className="btn s">{t('live.plan.begin')}</summary>
      {form.templates.length > 0 && (
        <Form action="/s/new" className="row row-s">
          {where}
          <SelectField name="template" label={t('live.plan.template')}>
            {form.templates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <Button type="submit" size="s">
            {t('live.plan.use')}
          </Button>
        </Form>
      )}
      {form.earlier.length > 0 && (
        <Form action="/s/new" className="row row-s">
          {where}
          <SelectField name="from" label={t('live.plan.earlier')}>
            {form.earlier.map(({ id, title, startsAt }) => (
              <option key={id} value={id} suppressHydrationWarning>
                {title}, {date(startsAt, { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone })}
              </option>
            ))}
          </SelectField>
          <Button type="submit" size="s">
            {t('live.plan.use')}
          </Button>
        </Form>
      )}
      {own.map(({ id, name }) => (
        <Form key={id} method="post" action="/s/new">
          <MutationField />
          <input type="hidden" name="intent" value="drop-template" />
          <input type="hidden" name="template" value={id} />
          <Button type="submit" size="xs" tone="quiet">
            {t('live.plan.template-remove', { name })}
          </Button>
        </Form>
      ))}
    </details>
  );
}
