import { useT } from '@minga/kernel/client';
import { useEffect, useState, type ReactNode } from 'react';
import { hindrance, workingAddress } from './passkey-browser';

/** Draws what uses passkeys where they can be used, and says why where they cannot: no script, no such browser, an address without a name. */
export function NeedsPasskeys({ children }: { children: ReactNode }) {
  const { t } = useT();
  const [found, setFound] = useState<ReturnType<typeof hindrance> | 'script'>('script');
  useEffect(() => setFound(hindrance()), []);
  if (!found) return children;
  if (found !== 'wrong-host') return <p className="meta">{t(`people.second-factor.passkeys.${found}`)}</p>;
  const { host } = window.location;
  return <p className="meta">{t('people.second-factor.passkeys.wrong-host', { here: host, there: workingAddress() })}</p>;
}
