import { refill, takeKeptForm, useT } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { useEffect, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

/** Whoever was led away to show who they are finds what they had typed, and is told to send it again. */
export function KeptForm() {
  const { t } = useT();
  const { pathname } = useLocation();
  const idle = useNavigation().state === 'idle';
  const [filled, setFilled] = useState('');
  useEffect(() => {
    if (!idle) return setFilled('');
    const kept = takeKeptForm(pathname);
    if (kept && refill(kept)) setFilled(pathname);
  }, [pathname, idle]);
  return (
    <div className="wrap" role="status">
      {filled === pathname && (
        <div className="above">
          <Notice tone="ok">
            <p>{t('web.kept-form')}</p>
          </Notice>
        </div>
      )}
    </div>
  );
}
