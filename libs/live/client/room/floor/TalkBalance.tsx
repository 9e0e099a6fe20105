import { useT } from '@minga/kernel/client';
import { ShapeLabel } from '@minga/ui';
import { STAKEHOLDER_SHAPE } from '@minga/people/contract';
import { Fragment, type CSSProperties } from 'react';
import { furthestBehind, talkShares, type RoomView, type TalkShare } from '../../../contract';
import { useServerClock } from '../../clock';

/** Speaking time against share present, by stakeholder group. */
export function TalkBalance({ room }: { room: RoomView }) {
  const { t } = useT();
  const shares = talkShares(room, useServerClock(room.now));
  // Once everybody has left, there is nothing to compare with
  const compared = room.attendance.people > 0;
  const behind = compared ? furthestBehind(shares) : undefined;
  if (shares.every(({ spentMs }) => spentMs === 0)) return <p className="meta">{t('live.room.talk.none')}</p>;
  return (
    <>
      <div className="cmp" suppressHydrationWarning>
        {shares.map((share) => (
          <Fragment key={share.group}>
            <GroupWord group={share.group} />
            <span
              className={`track ${share.group === 'none' ? 'non' : STAKEHOLDER_SHAPE[share.group]}`}
              style={{ '--v': `${share.spoke}%`, '--t': `${share.present}%` } as CSSProperties}
              role="img"
              aria-label={t(`live.room.talk.${compared ? 'share' : 'percent'}`, { spoke: share.spoke, present: share.present, percent: share.spoke })}
            >
              <i />
              {compared && <b />}
            </span>
            <span className="num" aria-hidden="true">{t('live.room.talk.percent', { percent: share.spoke })}</span>
          </Fragment>
        ))}
      </div>
      {compared && (
        <p className="meta talk-note" suppressHydrationWarning>
          {t('live.room.talk.tick')} {behind && <strong>{t('live.room.talk.behind', { group: t(groupKey(behind.group)), count: behind.present - behind.spoke })}</strong>}
        </p>
      )}
    </>
  );
}

const groupKey = (group: TalkShare['group']): string => (group === 'none' ? 'live.room.talk.no-group' : `people.sectors.${group}.name`);

function GroupWord({ group }: { group: TalkShare['group'] }) {
  const { t } = useT();
  if (group === 'none') return <span>{t(groupKey(group))}</span>;
  return <ShapeLabel of={STAKEHOLDER_SHAPE[group]}>{t(groupKey(group))}</ShapeLabel>;
}
