import type { ReactNode } from 'react';
import { cx } from '../shared/cx';

/** CSS keys of the sector marks, in the order in which they always appear: ■ ● ▲ ◆ ⬟ ⬢ ✚. */
export const SHAPE_KEYS = ['gob', 'soc', 'tec', 'ban', 'aca', 'emp', 'igo'] as const;

export type ShapeKey = (typeof SHAPE_KEYS)[number];

export interface ShapeProps {
  of: ShapeKey;
  /** 24 px, for option rows. */
  big?: boolean;
}

/** One sector mark. Decorative: a word must stand beside it, or its group have a text alternative. */
export function Shape({ of, big }: ShapeProps) {
  return <span className={cx('sh', of, big && 'big')} aria-hidden="true" />;
}

/** A mark with its word, never broken over two lines. */
export function ShapeLabel({ of, children }: { of: ShapeKey; children: ReactNode }) {
  return (
    <span className="grp">
      <Shape of={of} />
      {children}
    </span>
  );
}

export interface ShapeRowProps {
  shapes: readonly ShapeKey[];
  /** Words for the whole row, such as "Government, civil society". */
  label: string;
  className?: string;
}

/** Several marks in a row, read as one figure. */
export function ShapeRow({ shapes, label, className }: ShapeRowProps) {
  return (
    <span className={className} role="img" aria-label={label}>
      {shapes.map((shape) => (
        <Shape key={shape} of={shape} />
      ))}
    </span>
  );
}
