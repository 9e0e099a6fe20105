import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, Section, SelectField, TextField } from '@minga/ui';
import { MOST_HOURS, USUAL_HOURS, WEEK_STATES, type Expert, type Week } from '../../../contract';

/** Hours a week, and how free each of the coming weeks is. */
export function WeeksForm({ expert }: { expert: Expert | null }) {
  const { t } = useT();
  const refused = useRefusedForm('weeks');
  if (!expert) return null;
  return (
    <Section title={t('exchange.experts.availability')}>
      <ActForm intent="weeks" className="stack">
        <TextField
          id="x-hours"
          name="hoursWeek"
          type="number"
          min={0}
          max={MOST_HOURS}
          label={t('exchange.experts.own.hours')}
          error={errorBeside(refused, 'hoursWeek')}
          defaultValue={refused?.values['hoursWeek'] ?? expert.hoursWeek ?? USUAL_HOURS}
        />
        <div className="xwk">
          {expert.weeks.map((week) => (
            <WeekField key={week.monday} week={week} />
          ))}
        </div>
        <p>
          <Button type="submit">{t('exchange.experts.own.save')}</Button>
        </p>
      </ActForm>
    </Section>
  );
}

function WeekField({ week: { monday, state } }: { week: Week }) {
  const { t, date } = useT();
  const day = date(`${monday}T00:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <SelectField id={`x-w-${monday}`} name="week" label={<span suppressHydrationWarning>{t('exchange.experts.own.week', { day })}</span>} defaultValue={`${monday} ${state}`}>
      {WEEK_STATES.map((choice) => (
        <option key={choice} value={`${monday} ${choice}`}>
          {t(`exchange.experts.weeks.${choice}`)}
        </option>
      ))}
    </SelectField>
  );
}
