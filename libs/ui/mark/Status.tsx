import type { ReactNode } from 'react';
import { cx } from '../shared/cx';
import { useUi } from '../shared/UiProvider';
import { Icon } from './Icon';
import type { IconName } from './Icon';

export interface StatusProps {
  /** `ok` agreed, `due` waits for the reader, `err` objection; none is plain. */
  tone?: 'ok' | 'due' | 'err';
  icon?: IconName;
  children: ReactNode;
}

/** A state in words, with an icon so that colour is never alone. */
export function Status({ tone, icon, children }: StatusProps) {
  return (
    <span className={cx('st', tone)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A subject tag; the # comes from the style sheet. A link when `href` is given. */
export function Tag({ href, children }: { href?: string; children: ReactNode }) {
  const { Link } = useUi();
  if (!href) return <span className="tag">{children}</span>;
  return (
    <Link className="tag" href={href}>
      {children}
    </Link>
  );
}
