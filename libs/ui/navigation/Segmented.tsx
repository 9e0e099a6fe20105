import type { ReactNode } from 'react';
import { useUi } from '../shared/UiProvider';

export interface SegmentedOption<V extends string> {
  value: V;
  label: ReactNode;
  /** With an address the option is a link and works without script. */
  href?: string;
}

export interface SegmentedProps<V extends string> {
  label: string;
  options: readonly SegmentedOption<V>[];
  value: V;
  onChange?: (value: V) => void;
}

/** A choice among a few views of one thing. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  const { Link } = useUi();
  return (
    <div className="seg" role="group" aria-label={label}>
      {options.map((option) => {
        const chosen = option.value === value;
        return option.href ? (
          <Link
            key={option.value}
            href={option.href}
            aria-current={chosen ? 'true' : undefined}
            onClick={() => onChange?.(option.value)}
          >
            {option.label}
          </Link>
        ) : (
          <button key={option.value} type="button" aria-pressed={chosen} onClick={() => onChange?.(option.value)}>
            {option.label}
          </button>
        );
      })}
    </div>
  );
}
