import { useT } from '@minga/kernel/client';
import type { Week, WeekState } from '../../contract';

const MARKS: Record<WeekState, string> = { free: 'o', half: 'h', taken: 'f' };
const LABELLED = [0, 6, 12, 18];

/** Weeks to come as a strip, read as runs of weeks alike. */
export function Weeks({ weeks }: { weeks: readonly Week[] }) {
  const { t, list, date } = useT();
  const runs: { state: WeekState; count: number }[] = [];
  for (const { state } of weeks) {
    const last = runs.at(-1);
    if (last?.state === state) last.count += 1;
    else runs.push({ state, count: 1 });
  }
  const label = list(runs.map(({ state, count }) => t(`exchange.experts.runs.${state}`, { count })));
  return (
    <>
      <div className="av24" role="img" aria-label={label}>
        {weeks.map(({ monday, state }) => (
          <i key={monday} className={MARKS[state]} />
        ))}
      </div>
      <p className="meta av24l" aria-hidden="true">
        {LABELLED.map((at) => (
          <span key={at} suppressHydrationWarning>
            {weeks[at] && date(`${weeks[at].monday}T00:00:00Z`, { month: 'short', timeZone: 'UTC' })}
          </span>
        ))}
      </p>
      <p className="leg">
        {(['free', 'half', 'taken'] as const).map((state) => (
          <span key={state} className="k24">
            <i className={MARKS[state]} />
            {t(`exchange.experts.weeks.${state}`)}
          </span>
        ))}
      </p>
    </>
  );
}
