import { useT } from '@minga/kernel/client';
import { useNavigation } from 'react-router';

/** A line under the bar while the next page is fetched; it appears only when that takes long enough to be noticed. */
export function Progress() {
  const { t } = useT();
  const busy = useNavigation().state !== 'idle';
  return busy ? <div className="progress" role="progressbar" aria-label={t('web.loading')} /> : null;
}
