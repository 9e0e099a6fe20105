import { useEnvironment, useT } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { useLocation } from 'react-router';

/** Without script nothing moves by itself: that is said, with what works all the same and the way to see what is new. */
export function ByHand() {
  const { ligero } = useEnvironment();
  if (ligero === 'on') return <Note />;
  return (
    <noscript>
      <Note />
    </noscript>
  );
}

function Note() {
  const { t } = useT();
  const { pathname, search } = useLocation();
  return (
    <Notice>
      <p>
        {t('live.room.by-hand.about')} <a href={pathname + search}>{t('live.room.by-hand.again')}</a>
      </p>
    </Notice>
  );
}
