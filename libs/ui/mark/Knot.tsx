import type { ReactNode } from 'react';
import { cx } from '../shared/cx';

export interface KnotProps {
  /** `due` yellow: waits for the reader; `off` ring: read; `ok`: resolved; `ink`: plain fact; `live`: happening now. */
  kind?: 'due' | 'off' | 'ok' | 'ink' | 'live';
  /** What it says, for readers who do not see it; leave out when words beside it say so. */
  label?: string;
}

/** The mark of what is pending. */
export function Knot({ kind = 'due', label }: KnotProps) {
  const classes = cx('kn', kind !== 'due' && kind);
  return label ? <span className={classes} role="img" aria-label={label} /> : <span className={classes} aria-hidden="true" />;
}

/** A count of what is new. `hidden` finishes the sentence for screen readers ("unread"). */
export function Count({ value, hidden }: { value: ReactNode; hidden?: string }) {
  return (
    <span className="new-n">
      {value}
      {hidden && <span className="vh"> {hidden}</span>}
    </span>
  );
}

/** Presence in words, with a full dot (active) or a ring (idle). */
export function Presence({ idle, className, children }: { idle?: boolean; className?: string; children: ReactNode }) {
  return (
    <span className={cx('prt', className)}>
      <span className={cx('pr', idle && 'idle')} aria-hidden="true" />
      {children}
    </span>
  );
}

/** Three dots and a sentence saying who writes. Put it inside a polite live region of the page. */
export function Typing({ children }: { children: ReactNode }) {
  return (
    <span>
      <span className="typing" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>{' '}
      {children}
    </span>
  );
}
