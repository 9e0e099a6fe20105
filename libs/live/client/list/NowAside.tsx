import '@minga/ui/styles/screens/sessions-now.css';
import { useT } from '@minga/kernel/client';
import { Knot, LinkButton, ListRow } from '@minga/ui';
import type { NowRow } from '../../contract';
import { ItemUnderWay } from './NowBar';
import { SessionTitle } from './SessionListRow';

/** A session that goes on, beside something else: what it is at, how many are there, and the way in. */
export function NowAside({ row }: { row: NowRow }) {
  const { t } = useT();
  const { people } = row.door.attendance;
  return (
    <ListRow className="ses-n live">
      <Knot kind="live" />
      <div>
        <h3>
          <SessionTitle row={row} />
        </h3>
        <p className="meta">
          <span className="livet">{t(`live.states.${row.state}`)}</span>
          {people > 0 && `. ${t('live.room.people', { count: people })}`}
          {row.door.item && <>. <ItemUnderWay row={row} /></>}
        </p>
        <p className="row row-s">
          <LinkButton href={`${row.address}/room`} tone="live" size="s">
            {t(row.state === 'lobby' ? 'live.page.enter-lobby' : 'live.page.enter')}
          </LinkButton>
        </p>
      </div>
    </ListRow>
  );
}
