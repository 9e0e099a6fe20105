import type { ComponentProps } from 'react';
import { Icon } from '../mark/Icon';
import type { IconName } from '../mark/Icon';
import { cx } from '../shared/cx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'aria-pressed' | 'children'> {
  icon: IconName;
  /** Its accessible name, also shown as a tooltip. */
  label: string;
  small?: boolean;
  pressed?: boolean;
}

/** A button with an icon alone: toolbars and "more". Never for navigation. */
export function IconButton({ icon, label, small, pressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={cx('ib', small && 's', className)}
      aria-label={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </button>
  );
}
