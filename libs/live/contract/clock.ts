/** A clock as it is kept: what it counted before, and since when it runs; null: it stands. */
export interface Clock {
  runningSince: string | null;
  spentMs: number;
}

/** What a clock shows at an instant, in ms. Never goes back, whoever's time is a little behind. */
export const elapsed = ({ runningSince, spentMs }: Clock, at: number): number => spentMs + (runningSince === null ? 0 : Math.max(0, at - Date.parse(runningSince)));

/** The clock halted at an instant. */
export const halted = <C extends Clock>(clock: C, at: string): C => ({ ...clock, runningSince: null, spentMs: elapsed(clock, Date.parse(at)) });

/** The clock going on from an instant. */
export const running = <C extends Clock>(clock: C, at: string): C => ({ ...clock, runningSince: clock.runningSince ?? at });
