import { createContext, use } from 'react';
import { useEnvironment } from '../page/environment';

export interface Clock {
  zone: string;
  /** Milliseconds since the epoch; null before hydration, when only absolute times are drawn. */
  now: number | null;
}

export const ClockContext = createContext<Clock | null>(null);

/** The reader's zone, and the time, which moves on by the half minute. */
export function useClock(): Clock {
  const { zone } = useEnvironment();
  return use(ClockContext) ?? { zone, now: null };
}
