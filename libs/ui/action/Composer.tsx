import type { ComponentProps, ReactNode } from 'react';
import { IconButton } from './IconButton';
import { Icon } from '../mark/Icon';
import type { IconName } from '../mark/Icon';
import { cx } from '../shared/cx';

export interface ComposerTarget {
  /** To whom or what one writes. */
  text: ReactNode;
  icon?: IconName;
  /** With both, a button that stops answering that target. */
  clearLabel?: string;
  onClear?: () => void;
}

export interface ComposerProps extends ComponentProps<'form'> {
  /** Its accessible name. */
  label: string;
  to?: ComposerTarget;
  /** Formatting buttons, at the left of the bottom row. */
  tools?: ReactNode;
  /** Draft state and send button, at the right of the bottom row. */
  actions?: ReactNode;
}

/** Frame of a text being written: target above, editor (children), tools and actions below. A real form, so it works without script. */
export function Composer({ label, to, tools, actions, className, children, ...rest }: ComposerProps) {
  return (
    <form {...rest} className={cx('cmpz', className)} aria-label={label}>
      {to && (
        <div className="to">
          <Icon name={to.icon ?? 'reply'} />
          <span>{to.text}</span>
          {to.clearLabel && to.onClear && (
            <IconButton className="push" small icon="x" label={to.clearLabel} onClick={to.onClear} />
          )}
        </div>
      )}
      {children}
      {(tools || actions) && (
        <div className="tb">
          {tools}
          {actions && <span className="push">{actions}</span>}
        </div>
      )}
    </form>
  );
}
