import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../shared/cx';

/** A vertical cord: facts in order, one knot each. Holds `CordItem`s. */
export function Cord({ className, ...rest }: ComponentProps<'ol'>) {
  return <ol {...rest} className={cx('cord', className)} />;
}

export interface CordItemProps {
  /** `done` ink, `dec` diamond (decision), `sol` green (accepted), `live` red, `now` yellow (the reader's place). */
  state?: 'done' | 'dec' | 'sol' | 'live' | 'now';
  children: ReactNode;
}

/** One knot of a cord. Without `state` it is still to come. */
export function CordItem({ state, children }: CordItemProps) {
  return <li className={state}>{children}</li>;
}
