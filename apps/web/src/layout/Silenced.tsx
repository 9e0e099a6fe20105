import { useAccount, useT } from '@minga/kernel/client';
import { Notice } from '@minga/ui';
import { PageLink } from './PageLink';

/** Above every page, for who was silenced on the whole site: that it is so, and the way to why, until when and to an appeal. */
export function Silenced() {
  const { t } = useT();
  if (!useAccount()?.silenced) return null;
  return (
    <aside className="wrap silenced" aria-label={t('web.silenced.text')}>
      <Notice>
        <p>
          {t('web.silenced.text')} <PageLink href="/decisions">{t('web.silenced.link')}</PageLink>
        </p>
      </Notice>
    </aside>
  );
}
