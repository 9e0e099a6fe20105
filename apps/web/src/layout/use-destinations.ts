import { useAccount, useT } from '@minga/kernel/client';
import { navigation } from '../slices';
import { useHandle } from './use-handle';
import { useLocation } from 'react-router';

export interface Destination {
  id: string;
  to: string;
  words: string;
  icon: string;
  current: boolean;
}

/** The destinations that this reader has, worded, the current one marked. */
export function useDestinations(): Destination[] {
  const { t } = useT();
  const account = useAccount();
  const { nav } = useHandle();
  const { pathname } = useLocation();
  const offered = navigation.filter((item) => account || !item.signedIn);
  return offered.map(({ id, to, label, icon }) => ({ id, to, words: t(label), icon, current: nav ? nav === id : pathname === to }));
}
