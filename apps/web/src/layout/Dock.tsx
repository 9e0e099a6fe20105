import { useT } from '@minga/kernel/client';
import { Icon, useUi, type IconName } from '@minga/ui';
import type { CSSProperties } from 'react';
import { useDestinations } from './use-destinations';

/** Worded destinations within a thumb's reach; five at most, the rest are in the bar's menus. */
const PLACES = 5;

/** The phone's navigation. */
export function Dock() {
  const { t } = useT();
  const { Link } = useUi();
  const destinations = useDestinations().slice(0, PLACES);
  return (
    <nav className="dock" aria-label={t('web.main-navigation')} style={{ '--places': destinations.length } as CSSProperties}>
      {destinations.map(({ id, to, words, icon, current }) => (
        <Link key={id} href={to} aria-current={current ? 'page' : undefined}>
          <Icon name={icon as IconName} />
          {words}
        </Link>
      ))}
    </nav>
  );
}
