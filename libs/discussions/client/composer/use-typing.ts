import { useCallback, useEffect, useRef } from 'react';

/** After this long without a key nobody is writing any more. */
const QUIET_MS = 6_000;

/** To be called with each key; tells when writing begins and when it has ended. */
export function useTyping(tell: (typing: boolean) => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      tell(false);
    },
    [tell],
  );
  return useCallback(() => {
    clearTimeout(timer.current);
    tell(true);
    timer.current = setTimeout(() => tell(false), QUIET_MS);
  }, [tell]);
}
