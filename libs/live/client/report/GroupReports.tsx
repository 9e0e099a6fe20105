import { Time, useApi, useT, type Page } from '@minga/kernel/client';
import type { GroupSlotProps } from '@minga/groups/client';
import { Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { reportRoutes } from '../../contract';
import { groupReportsQuery } from './report.query';

/** The latest few; the others are a link away, in the list of sessions. */
const SHOWN = 3;

export const load = ({ api, queries }: Page, { groupId }: GroupSlotProps) => queries.ensureQueryData(groupReportsQuery(api(reportRoutes), groupId));

/** Reports of a group's sessions, on its page. */
export default function GroupReports({ groupId, address }: GroupSlotProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { data } = useSuspenseQuery(groupReportsQuery(useApi(reportRoutes), groupId));
  if (data.reports.length === 0) return null;
  return (
    <Section title={t('live.report.list')} action={<a href={`${address}/reports.atom`}>Atom</a>}>
      <ul role="list" className="ls">
        {data.reports.slice(0, SHOWN).map((row) => (
          <li key={row.sessionId} className="it">
            <h3 lang={row.lang}>
              <Link href={row.address}>{row.title}</Link>
            </h3>
            <p className="meta">
              {t('live.report.number', { number: String(row.number) })}, <Time at={row.publishedAt} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/s/figures?group=${groupId}`}>{t('live.figures.title')}</Link>
      </p>
    </Section>
  );
}
