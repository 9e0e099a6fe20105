import { useT } from '@minga/kernel/client';
import { useUi } from '@minga/ui';
import { useLocation } from 'react-router';
import { adminMenu } from '../slices';

const under = (pathname: string, to: string): boolean => pathname === to || (to !== '/admin' && pathname.startsWith(`${to}/`));

/** The stewards' pages, in a column beside the page or, on a phone, in a row above it. */
export function AdminNav({ label }: { label: string }) {
  const { t } = useT();
  const { Link } = useUi();
  const { pathname } = useLocation();
  return (
    <nav className="adm-n" aria-label={label}>
      {adminMenu.map((item) => (
        <Link key={item.id} href={item.to} aria-current={under(pathname, item.to) ? 'page' : undefined}>
          {t(item.label)}
        </Link>
      ))}
    </nav>
  );
}
