import '@minga/ui/styles/screens/sessions.css';
import { useClock, useT } from '@minga/kernel/client';
import { LinkButton, useUi } from '@minga/ui';
import type { SessionRow } from '../../contract';
import { SessionTitle } from './SessionListRow';

/** A session whose room is open: what it is, since when, and the way in. @param level of its heading */
export function NowBar({ row, level = 2 }: { row: SessionRow; level?: 2 | 3 }) {
  const { t, date } = useT();
  const { Link } = useUi();
  const { zone } = useClock();
  const Heading = `h${level}` as const;
  const since = row.startedAt ?? row.startsAt;
  return (
    <section className="nowbar" aria-label={row.title}>
      <p className="now-h">
        <span className="livet">
          <span className="kn live" aria-hidden="true" />
          {t(`live.states.${row.state}`)}
        </span>
        <span className="meta" suppressHydrationWarning>
          {t(row.state === 'lobby' ? 'live.list.begins' : 'live.list.since', { time: date(since, { hour: 'numeric', minute: '2-digit', timeZone: zone }) })}
        </span>
      </p>
      <div className="now-t">
        <Heading className="h3">
          <SessionTitle row={row} />
        </Heading>
        <p className="ink2">{row.group ? <Link href={row.group.address}>{row.group.name}</Link> : t(row.about ? 'live.about.kind' : 'live.whole')}</p>
      </div>
      <p className="now-a">
        <LinkButton href={`${row.address}/room`} tone="live">
          {t(row.state === 'lobby' ? 'live.page.enter-lobby' : 'live.page.enter')}
        </LinkButton>
      </p>
    </section>
  );
}
