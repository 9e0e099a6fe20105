import { useT } from '@minga/kernel/client';
import { useEffect, useState } from 'react';
import { WEIGHT_MARK } from './weight-mark';

const KB = 1000;
/** The last parts (fonts, the socket's code) have come by then. */
const SETTLED_MS = 3000;

/** Bytes that this page has taken from the line so far; what the browser had kept counts nothing. */
function transferred(): number {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  return entries.reduce((sum, entry) => sum + entry.transferSize, 0);
}

/** What the page cost. The server writes what it knows (page, styles, script); the browser then what it measured. */
export function PageWeight() {
  const { t } = useT();
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setBytes(transferred()), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  const unknown = typeof document === 'undefined' ? WEIGHT_MARK : '…';
  const size = bytes === null ? unknown : Math.ceil(bytes / KB);
  return <span suppressHydrationWarning>{t('web.weight', { size })}</span>;
}
