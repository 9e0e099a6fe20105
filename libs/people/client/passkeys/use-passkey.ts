import { useT } from '@minga/kernel/client';
import { useState } from 'react';
import { passkeyFailure } from './passkey-browser';

export interface PasskeyAct {
  busy: boolean;
  /** Why it did not come to pass; undefined before and after success. */
  failure: string | undefined;
  run(act: () => Promise<void>): void;
}

/** Something that waits for a finger on a device: one at a time, and what went wrong in words. */
export function usePasskeyAct(): PasskeyAct {
  const translator = useT();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = (act: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    act()
      .catch((error: unknown) => setFailure(passkeyFailure(error, translator)))
      .finally(() => setBusy(false));
  };
  return { busy, failure, run };
}
