import { useAccount, useT } from '@minga/kernel/client';
import { LinkButton } from '@minga/ui';

/** Why somebody cannot ask for help yet, and how they will. */
export function NotYet({ reason }: { reason: string | null }) {
  const { t } = useT();
  const account = useAccount();
  return (
    <main id="main" className="wrap page stack">
      <h1 className="h1">{t('exchange.form.refused')}</h1>
      <p className="lead">{t(`refusals.${reason ?? 'affiliation-not-verified'}`)}</p>
      <p>{t('exchange.form.refused-how')}</p>
      <p className="row row-s">
        {account && <LinkButton href={`/p/${account.handle}`}>{t('exchange.form.refused-act')}</LinkButton>}
        <LinkButton href="/x" tone="quiet">
          {t('exchange.title')}
        </LinkButton>
      </p>
    </main>
  );
}
