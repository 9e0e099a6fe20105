import { useT } from '@minga/kernel/client';
import { cx, LinkButton, ListRow, Status, Tag, useUi } from '@minga/ui';
import { OPEN_STATES, type SessionRow } from '../../contract';
import { DayTile, ShortWhen } from '../session/When';

/** What a session is called, in its own language. */
export function SessionTitle({ row, href }: { row: Pick<SessionRow, 'title' | 'lang' | 'address'>; href?: string }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <Link href={href ?? row.address} lang={row.title ? row.lang : undefined}>
      {row.title || t('live.untitled')}
    </Link>
  );
}

/** Whose it is: a group’s, the whole network’s, or of those whom what it is about is for. */
export function RowPlace({ row }: { row: Pick<SessionRow, 'group' | 'about'> }) {
  const { t } = useT();
  return row.group ? <span lang={row.group.lang}>{row.group.name}</span> : t(row.about ? 'live.about.kind' : 'live.whole');
}

/** A session in a list: when, what, where, how it stands. */
export function SessionListRow({ row, href }: { row: SessionRow; href?: string }) {
  const { t } = useT();
  return (
    <ListRow className={cx('pd ses-r', row.state === 'cancelled' && 'off')}>
      <DayTile at={row.startsAt} />
      <div>
        <h3>
          <SessionTitle row={row} href={href} />
        </h3>
        <p className="meta">
          <RowPlace row={row} /> · {t(`live.kinds.${row.kind}`)}
          {row.place && ` · ${row.place}`} {row.sample && <Tag>{t('live.sample')}</Tag>}
        </p>
        <p className="meta">
          <ShortWhen session={row} /> · {t('live.list.minutes', { count: row.minutes })}
        </p>
      </div>
      <span className="ses-s">
        {row.state === 'scheduled' ? null : row.state === 'reported' ? (
          <LinkButton href={`${row.address}/report`} size="s">
            {t('live.page.report')}
          </LinkButton>
        ) : OPEN_STATES.includes(row.state) ? null : (
          <Status>{t(`live.states.${row.state}`)}</Status>
        )}
      </span>
    </ListRow>
  );
}
