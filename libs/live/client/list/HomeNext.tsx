import '@minga/ui/styles/screens/sessions.css';
import { liveOptions, useApi, useLiveQuery, useT, type Page } from '@minga/kernel/client';
import { Section, useUi } from '@minga/ui';
import { liveRoutes } from '../../contract';
import { sessionListQuery } from '../session.queries';
import { HOME_QUERY } from './home-query';
import { NextRow } from './NextRow';

export const load = ({ api, queries }: Page) => queries.ensureQueryData(liveOptions(sessionListQuery(api(liveRoutes), HOME_QUERY)));

/** The next sessions, on the first page. */
export default function HomeNext() {
  const { t } = useT();
  const { Link } = useUi();
  const { now, items } = useLiveQuery(sessionListQuery(useApi(liveRoutes), HOME_QUERY));
  const next = [...now.filter(({ state }) => state === 'lobby'), ...items.filter(({ state }) => state === 'scheduled')];
  if (next.length === 0) return null;
  return (
    <Section title={t('live.list.next')} action={<Link href="/s">{t('live.list.all')}</Link>}>
      <ul role="list" className="ls">
        {next.map((row) => (
          <NextRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}
