import '@minga/ui/styles/screens/sessions.css';
import '@minga/ui/styles/screens/sessions-now.css';
import { useClock, useT } from '@minga/kernel/client';
import { LinkButton, useUi } from '@minga/ui';
import type { NowRow } from '../../contract';
import { PeopleDrawn } from '../room/presence/PeopleDrawn';
import { SessionTitle } from './SessionListRow';

/** A session whose room is open: what it is, since when, what it is at, who is there, and the way in. @param level of its heading */
export function NowBar({ row, level = 2 }: { row: NowRow; level?: 2 | 3 }) {
  const { t, date } = useT();
  const { Link } = useUi();
  const { zone, now } = useClock();
  // Who opens a lobby may begin later than was said
  const late = row.state === 'lobby' && now !== null && now > Date.parse(row.startsAt);
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
          {t(late ? 'live.list.late' : row.state === 'lobby' ? 'live.list.begins' : 'live.list.since', { time: date(since, { hour: 'numeric', minute: '2-digit', timeZone: zone }) })}
        </span>
      </p>
      <div className="now-t">
        <Heading className="h3">
          <SessionTitle row={row} />
        </Heading>
        <p className="ink2">
          {row.group ? <Link href={row.group.address}>{row.group.name}</Link> : t('live.whole')}
          {row.door.item && <>. <ItemUnderWay row={row} /></>}
        </p>
      </div>
      <WhoIsIn row={row} />
      <p className="now-a">
        <LinkButton href={`${row.address}/room`} tone="live">
          {t(row.state === 'lobby' ? 'live.page.enter-lobby' : 'live.page.enter')}
        </LinkButton>
        {row.state !== 'lobby' && (
          <LinkButton href={`${row.address}/captions`} tone="quiet" icon="cc">
            {t('live.list.text-only')}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

/** The item that the session is at, in its own language. */
export function ItemUnderWay({ row: { lang, door } }: { row: Pick<NowRow, 'lang' | 'door'> }) {
  const { t } = useT();
  if (!door.item) return null;
  return (
    <>
      {t('live.list.at', { number: door.item.position, count: door.items })} <strong lang={lang}>{door.item.title}</strong>
    </>
  );
}

function WhoIsIn({ row: { door: { attendance } } }: { row: NowRow }) {
  const { t } = useT();
  if (attendance.people === 0) return null;
  return (
    <div className="now-bal">
      <PeopleDrawn attendance={attendance} />
      <span className="meta">{t('live.room.people', { count: attendance.people })}</span>
    </div>
  );
}
