import type { ComponentProps } from 'react';
import { Icon } from '../mark/Icon';
import { cx } from '../shared/cx';

/** "2 new replies": announces without moving what is being read; the reader decides. Put it in a polite live region. */
export function FreshPill({ className, children, ...rest }: ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={cx('fresh', className)}>
      <Icon name="arrowd" />
      {children}
    </button>
  );
}
