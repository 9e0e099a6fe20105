import type { ComponentProps, MouseEvent } from 'react';
import { Icon } from '../mark/Icon';
import type { IconName } from '../mark/Icon';
import { cx } from '../shared/cx';
import { useUi } from '../shared/UiProvider';
import type { UiLinkProps } from '../shared/UiProvider';

export interface ButtonLook {
  /** `primary` once a view; `due` waits for the reader; `live` happens now; `err` destroys; `quiet` has no outline. */
  tone?: 'primary' | 'due' | 'live' | 'err' | 'quiet';
  /** 40 px by default, `s` 32, `xs` 28; larger on touch screens. */
  size?: 's' | 'xs';
  /** Takes the whole width. */
  wide?: boolean;
  icon?: IconName;
}

const TONE_CLASS = { primary: 'pri', due: 'due', live: 'live', err: 'err', quiet: 'q' } as const;

function look({ tone, size, wide }: ButtonLook, className?: string): string {
  return cx('btn', tone && TONE_CLASS[tone], size, wide && 'w', className);
}

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'aria-pressed' | 'aria-busy'>, ButtonLook {
  /** Keeps its label and its focus, shows a spinner and refuses clicks. */
  busy?: boolean;
  /** Makes it a toggle. */
  pressed?: boolean;
}

/** A button; `type` is "button" unless given. */
export function Button({ tone, size, wide, icon, busy, pressed, className, children, onClick, ...rest }: ButtonProps) {
  function click(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={click}
      className={look({ tone, size, wide }, className)}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface LinkButtonProps extends UiLinkProps, ButtonLook {}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({ tone, size, wide, icon, className, children, ...rest }: LinkButtonProps) {
  const { Link } = useUi();
  return (
    <Link {...rest} className={look({ tone, size, wide }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
