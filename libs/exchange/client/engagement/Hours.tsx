import { useT } from '@minga/kernel/client';
import { errorBeside, PersonLink } from '@minga/people/client';
import { TextField } from '@minga/ui';
import { type EngagementView, WORK_LENGTH } from '../../contract';
import { Day } from '../request/parts';
import { FoldedForm } from './FoldedForm';

const MINUTES_AN_HOUR = 60;
const MOST_HOURS = 24;
const PREFIX = 'hr-';

/** Time that was worked: the sum for everybody, each entry for the parties. */
export function Hours({ work }: { work: EngagementView }) {
  const { t } = useT();
  const logs = work.may.includes('log-hours');
  if (work.minutes === 0 && !logs) return null;
  return (
    <div className="stack">
      <h3 className="h4">{t('exchange.work.hours')}</h3>
      <p>
        <b className="big">{hoursOf(work.minutes, t)}</b>
      </p>
      {work.hours.length > 0 && <HoursTable work={work} />}
      {logs && <LogHours />}
    </div>
  );
}

type T = ReturnType<typeof useT>['t'];
const hoursOf = (minutes: number, t: T): string => t('exchange.work.hours-count', { count: Math.round((minutes / MINUTES_AN_HOUR) * 10) / 10 });

function HoursTable({ work }: { work: EngagementView }) {
  const { t } = useT();
  return (
    <table className="tbl fold">
      <caption className="vh">{t('exchange.work.hours')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('exchange.work.day')}</th>
          <th scope="col">{t('exchange.work.who')}</th>
          <th scope="col">{t('exchange.work.what')}</th>
          <th scope="col" className="r">
            {t('exchange.work.hours')}
          </th>
        </tr>
      </thead>
      <tbody>
        {work.hours.map(({ id, on, by, work: what, minutes }) => (
          <tr key={id}>
            <td data-l={t('exchange.work.day')}>
              <Day on={on} />
            </td>
            <td data-l={t('exchange.work.who')}>{by ? <PersonLink person={by} /> : t('exchange.work.somebody')}</td>
            <td data-l={t('exchange.work.what')}>{what}</td>
            <td data-l={t('exchange.work.hours')} className="r num">
              {hoursOf(minutes, t)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LogHours() {
  const { t } = useT();
  const labels = { on: t('exchange.work.day'), minutes: t('exchange.work.hours-worked'), work: t('exchange.work.what') };
  return (
    <FoldedForm intent="log-hours" label={t('exchange.work.log-hours')} labels={labels} prefix={PREFIX}>
      {(refused) => (
        <>
          <TextField id={`${PREFIX}on`} name="on" type="date" label={labels.on} error={errorBeside(refused, 'on')} defaultValue={refused?.values['on']} required />
          <TextField id={`${PREFIX}minutes`} name="minutes" inputMode="decimal" label={labels.minutes} hint={t('exchange.work.hours-hint', { most: MOST_HOURS })} error={errorBeside(refused, 'minutes')} defaultValue={refused?.values['minutes']} required />
          <TextField id={`${PREFIX}work`} name="work" most={WORK_LENGTH} label={labels.work} error={errorBeside(refused, 'work')} defaultValue={refused?.values['work']} required />
        </>
      )}
    </FoldedForm>
  );
}
