import { useT, type PageHandle } from '@minga/kernel/client';
import { Notice } from '@minga/ui';

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.acts.appeal'), hidden: true }) };

/** After an appeal by the link of a mail, which nothing opens any more. */
export function Component() {
  const { t } = useT();
  return (
    <main id="main" className="wrap page stack narrow">
      <h1 className="h1">{t('moderation.acts.appeal')}</h1>
      <Notice tone="ok" role="status">
        <p>{t('moderation.acts.sent-by-link')}</p>
      </Notice>
    </main>
  );
}
