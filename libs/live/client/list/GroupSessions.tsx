import '@minga/ui/styles/screens/sessions.css';
import { liveOptions, useApi, useLiveQuery, useT, type Page } from '@minga/kernel/client';
import type { GroupSlotProps } from '@minga/groups/client';
import { LinkButton, Section, useUi } from '@minga/ui';
import { liveRoutes } from '../../contract';
import { sessionListQuery } from '../session.queries';
import { NextRow } from './NextRow';
import { NowAside } from './NowAside';

/** As many as tell what comes; the rest is on the list. */
const SHOWN = 2;
const comingQuery = (group: string) => ({ group, limit: SHOWN });

export const load = ({ api, queries }: Page, { groupId }: GroupSlotProps) =>
  queries.ensureQueryData(liveOptions(sessionListQuery(api(liveRoutes), comingQuery(groupId))));

/** A group's next sessions, on its page. */
export default function GroupSessions({ groupId, address }: GroupSlotProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { now, items, calls } = useLiveQuery(sessionListQuery(useApi(liveRoutes), comingQuery(groupId)));
  const coming = items.filter(({ state }) => state === 'scheduled');
  if (now.length + coming.length === 0 && !calls) return null;
  return (
    <Section title={t('live.nav')} action={<Link href={`/s?group=${groupId}`}>{t('live.list.all')}</Link>}>
      <ul role="list" className="ls">
        {now.map((row) => (
          <NowAside key={row.id} row={row} />
        ))}
        {coming.map((row) => (
          <NextRow key={row.id} row={row} />
        ))}
      </ul>
      <p className="row row-s">
        {calls && (
          <LinkButton href={`/s/new?group=${groupId}`} size="s" icon="plus">
            {t('live.list.call')}
          </LinkButton>
        )}
        <a href={`${address}/sessions.ics`}>{t('live.calendar.group')}</a>
      </p>
    </Section>
  );
}
