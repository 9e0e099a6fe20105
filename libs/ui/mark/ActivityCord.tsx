import { cx } from '../shared/cx';

export interface ActivityDay {
  /** 0 nothing, 1 little, 2 some, 3 much. */
  level: 0 | 1 | 2 | 3;
  /** Holds something that the reader has not read. */
  unread?: boolean;
}

export interface ActivityCordProps {
  /** Oldest first, usually 14. */
  days: readonly ActivityDay[];
  /** Text alternative: what the cord shows, in words. */
  label: string;
}

const KNOT_SIZES = ['', 'a', 'b', 'c'] as const;

/** A horizontal cord of days; the size of a knot is the day's activity, yellow is unread. */
export function ActivityCord({ days, label }: ActivityCordProps) {
  return (
    <span className="c14" role="img" aria-label={label}>
      {days.map((day, index) => (
        <i key={index} className={cx(KNOT_SIZES[day.level], day.unread && day.level > 0 && 'd') || undefined} />
      ))}
    </span>
  );
}
