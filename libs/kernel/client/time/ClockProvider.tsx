import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useEnvironment } from '../page/environment';
import { preferenceCookie } from '../preferences/preferences';
import { ClockContext } from './zone';

const TICK_MS = 30_000;

/** Draws as the server did, then in the browser's own zone, which it tells the server for the next page. */
export function ClockProvider({ children }: { children: ReactNode }) {
  const environment = useEnvironment();
  const [zone, setZone] = useState(environment.zone);
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setZone(own);
    if (own !== environment.zone) document.cookie = preferenceCookie('zone', own, location.protocol === 'https:');
    setNow(Date.now());
    const timer = setInterval(() => document.hidden || setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [environment.zone]);
  return <ClockContext value={useMemo(() => ({ zone, now }), [zone, now])}>{children}</ClockContext>;
}
