import { useEffect, useSyncExternalStore } from 'react';

const TICK_MS = 1_000;

/** This page's own time in ms: runs evenly, whatever is done to the device's clock meanwhile. */
const monotonic = (): number => performance.timeOrigin + performance.now();

/** The server's time less this page's, as the quickest exchange told it. */
let offset: { ms: number; roundTrip: number } | null = null;
let ticking: ReturnType<typeof setInterval> | undefined;
let tick = 0;
const watchers = new Set<() => void>();

const tell = (): void => {
  tick = offset === null ? 0 : Math.floor(monotonic() + offset.ms);
  for (const watcher of watchers) watcher();
};

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  ticking ??= setInterval(tell, TICK_MS);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  };
}

/**
 * Takes an instant that the server said in an answer. The quicker the exchange, the better it tells: an instant that came
 * with the page itself is as old as its first byte.
 */
export function heardServer(now: string, sentAt: number, receivedAt: number): void {
  const roundTrip = receivedAt - sentAt;
  if (offset !== null && offset.roundTrip <= roundTrip) return;
  offset = { ms: Date.parse(now) - (sentAt + receivedAt) / 2, roundTrip };
  tell();
}

/** Asks the server something that is answered with its `now`, and sets this page's clock by it. */
export async function hearing<T extends { now: string }>(ask: () => Promise<T>): Promise<T> {
  const sentAt = monotonic();
  const answer = await ask();
  heardServer(answer.now, sentAt, monotonic());
  return answer;
}

/** When the first byte of the page was there; a page that the browser itself made has no such moment. */
function documentTimes(): [number, number] {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page && page.responseStart > 0 ? [performance.timeOrigin + page.requestStart, performance.timeOrigin + page.responseStart] : [monotonic(), monotonic()];
}

/**
 * The server's time in ms, moving by the second, so that wrong clocks of readers do not matter.
 * @param now the server's instant that came with the view: what the first drawing shows, on the server and in the browser
 */
export function useServerClock(now: string): number {
  useEffect(() => {
    if (offset === null) heardServer(now, ...documentTimes());
  }, [now]);
  return useSyncExternalStore(watch, () => tick || Date.parse(now), () => Date.parse(now));
}
