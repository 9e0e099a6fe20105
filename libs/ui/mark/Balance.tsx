import type { CSSProperties, ReactNode } from 'react';
import { cx } from '../shared/cx';
import { ShapeLabel } from './Shape';
import type { ShapeKey } from './Shape';

export interface BalancePart {
  shape: ShapeKey;
  count: number;
}

export interface BalanceProps {
  parts: readonly BalancePart[];
  /** Text alternative with every figure, such as "Government 21, civil society 11". */
  label: string;
  small?: boolean;
}

/** One strip per person, grouped by sector, in the fixed order given by the caller. Empty parts are left out. */
export function Balance({ parts, label, small }: BalanceProps) {
  return (
    <span className={cx('bal', small && 's')} role="img" aria-label={label}>
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <i key={part.shape} className={part.shape} style={{ '--n': part.count } as CSSProperties} />
        ))}
    </span>
  );
}

export interface LegendItem {
  shape: ShapeKey;
  label: ReactNode;
  count?: ReactNode;
}

/** Words and figures for a balance, in its order. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <span className="leg">
      {items.map((item) => (
        <ShapeLabel key={item.shape} of={item.shape}>
          {item.label}
          {item.count !== undefined && <b> {item.count}</b>}
        </ShapeLabel>
      ))}
    </span>
  );
}
