import { useT } from '@minga/kernel/client';
import { useEffect, useRef, useState } from 'react';
import { WEIGHT_MARK } from './weight-mark';

const KB = 1000;
/** The last parts (fonts, the socket's code) have come by then. */
const SETTLED_MS = 3000;

/** Bytes that this page has taken from the line so far; what the browser had kept counts nothing. */
function transferred(): number {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  return entries.reduce((sum, entry) => sum + entry.transferSize, 0);
}

/** The figure, in kilobytes, that the server wrote into the page; 0 where this browser drew it. */
const drawnKb = (text: string | null | undefined): number => Number(text?.match(/\d+/)?.[0] ?? 0);

/**
 * What the page cost. The server writes what it knows (page, styles, script); the browser then what it measured, where that is more: of a
 * page that comes again next to nothing is taken from the line, and what it weighs stays what it was.
 */
export function PageWeight() {
  const { t } = useT();
  const place = useRef<HTMLSpanElement>(null);
  const [kb, setKb] = useState<number | null>(null);
  useEffect(() => {
    const drawn = drawnKb(place.current?.textContent);
    const timer = setTimeout(() => setKb(Math.max(drawn, Math.ceil(transferred() / KB))), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  const unknown = typeof document === 'undefined' ? WEIGHT_MARK : '…';
  return (
    <span ref={place} suppressHydrationWarning>
      {t('web.weight', { size: kb ?? unknown })}
    </span>
  );
}
