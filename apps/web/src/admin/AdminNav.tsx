import { useT } from '@minga/kernel/client';
import { Count, Hidden, useUi } from '@minga/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { adminMenu } from '../slices';

const under = (pathname: string, to: string): boolean => pathname === to || (to !== '/admin' && pathname.startsWith(`${to}/`));

/** The stewards' pages, in a column beside the page or, on a phone, in a row above it. */
export function AdminNav({ label, counts }: { label: string; counts: Readonly<Record<string, number>> }) {
  const { t } = useT();
  const { Link } = useUi();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the row is longer than the screen
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    row.current?.scrollTo({ left: (current?.offsetLeft ?? 0) - row.current.offsetLeft });
  }, [pathname]);
  return (
    <nav className="adm-n" aria-label={label} ref={row}>
      {adminMenu.map((item) => (
        <Link key={item.id} href={item.to} aria-current={under(pathname, item.to) ? 'page' : undefined}>
          {t(item.label)}
          <Due count={counts[item.count ?? ''] ?? 0} />
        </Link>
      ))}
    </nav>
  );
}

/** How many wait there; nothing when none does. */
function Due({ count }: { count: number }) {
  const { t } = useT();
  if (count === 0) return null;
  return (
    <span>
      <span aria-hidden="true">
        <Count value={count} />
      </span>
      <Hidden>{t('web.admin.waiting', { count })}</Hidden>
    </span>
  );
}
