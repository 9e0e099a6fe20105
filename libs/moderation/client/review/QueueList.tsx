import { useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import type { ReviewLink, ReviewListView, ReviewQuery, ReviewRow } from '../../contract';
import { reviewAddress } from './address';
import { Age } from './age';

export interface QueueListProps {
  view: ReviewListView;
  query: ReviewQuery;
  current: string | undefined;
}

/** What waits, the oldest first, then what waits on pages of its own. */
export function QueueList({ view, query, current }: QueueListProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items, links, next } = view;
  return (
    <ul className="mq-l" role="list" aria-label={t('moderation.queue.title')}>
      {items.map((row) => (
        <QueueRow key={row.id} row={row} href={reviewAddress(query, {}, row.id)} current={row.id === current} />
      ))}
      {!query.kind && links.map((link) => <ElsewhereRow key={`${link.kind} ${link.address}`} link={link} />)}
      {next && (
        <li className="mq-m">
          <Link href={reviewAddress(query, { after: next })}>
            <span className="mq-k">{t('moderation.queue.more')}</span>
          </Link>
        </li>
      )}
    </ul>
  );
}

/** One line under the title: who has it, whose it is, how many flagged it. */
function useAbout(row: ReviewRow): string {
  const { t } = useT();
  const about = [
    row.group?.name ?? t('moderation.queue.site'),
    ...(row.flags > 0 ? [t('moderation.queue.flags', { count: row.flags })] : []),
    ...(row.escalated ? [t('moderation.queue.escalated')] : []),
  ];
  return about.join('. ');
}

function QueueRow({ row, href, current }: { row: ReviewRow; href: string; current: boolean }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <li className={current ? 'cur' : undefined}>
      <Link href={href} aria-current={current ? 'true' : undefined}>
        <span className="mq-k">{t(`moderation.kinds.${row.kind}`)}</span>
        <b lang={row.lang}>{row.title}</b>
        <span className="meta">
          {useAbout(row)}
          {row.claim && ` · ${t('moderation.queue.claimed', { name: row.claim.by.name })}`}
        </span>
        <span className="mq-w">
          <Age at={row.openedAt} />
        </span>
      </Link>
    </li>
  );
}

function ElsewhereRow({ link }: { link: ReviewLink }) {
  const { t, has } = useT();
  const { Link } = useUi();
  const key = `moderation.elsewhere.is-${link.kind}`;
  return (
    <li>
      <Link href={link.address}>
        <span className="mq-k">{t(has(key) ? key : 'moderation.elsewhere.is-other')}</span>
        <b>{link.title || t('moderation.queue.site')}</b>
        <span className="meta">{t('moderation.queue.waiting', { count: link.count })}</span>
        <span className="mq-w">{link.oldestAt && <Age at={link.oldestAt} />}</span>
      </Link>
    </li>
  );
}
