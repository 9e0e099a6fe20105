import { Time, useEnvironment, useT } from '@minga/kernel/client';
import { StakeholderRow } from '@minga/people/client';
import type { StakeholderGroup } from '@minga/people/contract';
import { Count, Knot, ListRow, Presence, Status, Tag, useUi } from '@minga/ui';
import { postAddress, type ReadTopicRow } from '../../contract';
import { unreadIn } from './rows';

export interface TopicRowProps {
  row: ReadTopicRow;
  /** Path of the group's page, which tags filter. */
  group: string;
  /** See `unreadIn`. */
  now: number | null;
  /** How many have the topic open now. */
  readers?: number;
}

/** A topic in its group's list: what it is about, who takes part, how large it is, what moved last. */
export function TopicRow({ row, group, now, readers = 0 }: TopicRowProps) {
  const { t, number } = useT();
  const { Link } = useUi();
  const { language } = useEnvironment();
  const unread = unreadIn(row, now);
  const sectors = Object.keys(row.participants.groups) as StakeholderGroup[];
  // Whoever has begun to read goes on where they left off.
  const href = unread > 0 && row.readPosition >= 0 ? postAddress(row.address, row.readPosition + 1) : row.address;
  return (
    <ListRow hot fresh={unread > 0} className="tp">
      <span className="mk">
        <Knot kind={unread > 0 ? 'due' : row.accepted ? 'ok' : 'off'} />
      </span>
      <div className="tt">
        <h3>
          <Link href={href} lang={row.lang === language ? undefined : row.lang}>
            {row.title}
          </Link>
        </h3>
        <p className="meta">
          <RowStates row={row} />
          {row.tags.map((tag) => (
            <span key={tag}>
              <Tag href={`${group}?tag=${encodeURIComponent(tag)}`}>{tag}</Tag>{' '}
            </span>
          ))}
        </p>
      </div>
      {sectors.length > 0 ? <StakeholderRow className="who" groups={sectors} label={(names) => t('discussions.take-part', { names })} /> : <span className="who" />}
      <span className="re">
        <b>{number(row.replies)}</b>
        <span className="only-m"> {t('discussions.replies-word', { count: row.replies })}</span>{' '}
        {unread > 0 && <Count value={number(unread)} hidden={t('discussions.unread-word')} />}
      </span>
      <span className="la">
        {readers > 0 && (
          <>
            <Presence>{t('discussions.reading-topic', { count: readers })}</Presence>
            <br />
          </>
        )}
        <span className="meta">
          <Time at={row.last.at} relative />, {row.last.by.name}
        </span>
      </span>
    </ListRow>
  );
}

function RowStates({ row: { kind, pinned, locked, archived, accepted } }: { row: ReadTopicRow }) {
  const { t } = useT();
  return (
    <>
      {pinned && (
        <>
          <Status icon="pin">{t('discussions.pinned')}</Status>{' '}
        </>
      )}
      {accepted ? (
        <>
          <Status tone="ok" icon="check">
            {t('discussions.solved')}
          </Status>{' '}
        </>
      ) : (
        kind !== 'discussion' && (
          <>
            <Status icon={kind === 'question' ? 'chat' : 'bell'}>{t(`discussions.kinds.${kind}`)}</Status>{' '}
          </>
        )
      )}
      {(locked || archived) && (
        <>
          <Status icon={archived ? 'archive' : 'lock'}>{t(archived ? 'discussions.archived' : 'discussions.locked')}</Status>{' '}
        </>
      )}
    </>
  );
}
