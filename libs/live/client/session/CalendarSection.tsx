import { useEnvironment, useT } from '@minga/kernel/client';
import { Section, useUi } from '@minga/ui';
import { OVER_STATES, type SessionView } from '../../contract';
import { calendarLinks } from './calendar-links';

/** The session in the reader’s own calendar. */
export function CalendarSection({ view }: { view: SessionView }) {
  const { t } = useT();
  const { Link } = useUi();
  const { origin } = useEnvironment();
  if (view.state === 'draft' || OVER_STATES.includes(view.state)) return null;
  const { google, outlook, file } = calendarLinks(view, origin);
  return (
    <Section title={t('live.calendar.title')}>
      <p>{t(view.state === 'cancelled' ? 'live.calendar.take-out' : 'live.calendar.add')}</p>
      <p className="row row-s">
        <a href={file} download>
          {t('live.calendar.file')}
        </a>
        {view.state !== 'cancelled' && (
          <>
            <a href={google} rel="noopener noreferrer">
              {t('live.calendar.google')}
            </a>
            <a href={outlook} rel="noopener noreferrer">
              {t('live.calendar.outlook')}
            </a>
          </>
        )}
      </p>
      <p className="meta cal-all">
        <Link href="/s/calendar">{t('live.list.calendar')}</Link>
      </p>
    </Section>
  );
}
