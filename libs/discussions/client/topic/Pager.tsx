import { useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { useTopic } from './context';
import { stretchAddress } from './stretch';

/** Real links to what stands before or after this stretch, and to the ends. Nothing where the stretch is the end. */
export function Pager({ end }: { end: 'before' | 'after' }) {
  const { t } = useT();
  const { Link } = useUi();
  const { page, order } = useTopic();
  const { previous, next } = page.posts;
  const { address } = page.topic;
  if (end === 'before') {
    if (previous === null) return null;
    return (
      <nav className="pager" aria-label={t('discussions.pages-before')}>
        <Link href={stretchAddress(address, order, { before: previous })} rel="prev">
          {t('discussions.previous-replies')}
        </Link>
        <Link href={stretchAddress(address, order)}>{t('discussions.first-replies')}</Link>
      </nav>
    );
  }
  if (next === null) return null;
  return (
    <nav className="pager" aria-label={t('discussions.pages-after')}>
      <Link href={stretchAddress(address, order, { after: next })} rel="next">
        {t('discussions.next-replies')}
      </Link>
      <Link href={stretchAddress(address, order, { last: '1' })}>{t('discussions.last-replies')}</Link>
    </nav>
  );
}
