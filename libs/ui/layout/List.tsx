import type { ComponentProps } from 'react';
import { cx } from '../shared/cx';

export interface ListProps extends ComponentProps<'ul'> {
  /** Draws the hairline under the last row too. */
  closed?: boolean;
}

/** Rows separated by hairlines; no cards. `role` keeps it a list where styles would hide that it is one. */
export function List({ closed, className, ...rest }: ListProps) {
  return <ul role="list" {...rest} className={cx('ls', closed && 'end', className)} />;
}

export interface ListRowProps extends ComponentProps<'li'> {
  /** The heading's link covers the whole row. */
  hot?: boolean;
  /** Not yet read: the heading is bold. */
  fresh?: boolean;
}

/** One row. Put its columns in `className` (the screens' style sheets) and its title in an h3 with a link. */
export function ListRow({ hot, fresh, className, ...rest }: ListRowProps) {
  return <li {...rest} className={cx('it', hot && 'hot', fresh && 'new', className)} />;
}
