import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and at hydration, true right after: for what only works with script. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false);
