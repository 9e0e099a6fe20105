import type { ReactNode } from 'react';
import { useUi } from '../shared/UiProvider';

export interface Crumb {
  href: string;
  label: ReactNode;
}

/** The way to this page, without the page itself (its h1 says it). */
export function Breadcrumb({ label, items }: { label: string; items: readonly Crumb[] }) {
  const { Link } = useUi();
  return (
    <nav aria-label={label}>
      <ol className="crumb">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href}>{item.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
