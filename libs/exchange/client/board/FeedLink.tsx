import { useT } from '@minga/kernel/client';
import { Icon } from '@minga/ui';

/** The way to a feed: the browser fetches it as a file of its own, not as a page of ours. */
export function FeedLink({ href }: { href: string }) {
  const { t } = useT();
  return (
    <a href={href} type="application/atom+xml">
      <Icon name="feed" /> {t('exchange.feed')}
    </a>
  );
}
