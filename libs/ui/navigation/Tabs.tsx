import type { ReactNode } from 'react';
import { Count } from '../mark/Knot';
import { useUi } from '../shared/UiProvider';

export interface TabItem {
  href: string;
  label: ReactNode;
  current?: boolean;
  /** A quiet figure after the label. */
  count?: ReactNode;
  /** A yellow figure: waits for the reader. */
  due?: ReactNode;
}

/** Tabs that are links: each has its address. `label` names the navigation. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  const { Link } = useUi();
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && <span className="c"> {item.count}</span>}
          {item.due !== undefined && <Count value={item.due} />}
        </Link>
      ))}
    </nav>
  );
}
