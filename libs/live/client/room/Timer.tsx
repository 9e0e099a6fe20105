import { cx } from '@minga/ui';
import type { CSSProperties } from 'react';
import { clockText, type TimeBox } from '../../contract';

/** What is left of a time box, as a clock: with a + when it is over. */
export function TimeLeft({ box, label }: { box: TimeBox; label: string }) {
  return (
    <span className={cx('timer', box.state !== 'ample' && box.state)} role="timer" aria-label={label} suppressHydrationWarning>
      {box.leftMs < 0 ? `+${clockText(-box.leftMs)}` : clockText(box.leftMs)}
    </span>
  );
}

/** A bar that fills while time runs. Words beside it say the same. */
export function TimeBar({ box }: { box: TimeBox }) {
  return (
    <div className={cx('tbox', box.state !== 'ample' && box.state)} aria-hidden="true">
      <i style={{ '--v': `${box.percent}%` } as CSSProperties} suppressHydrationWarning />
    </div>
  );
}
