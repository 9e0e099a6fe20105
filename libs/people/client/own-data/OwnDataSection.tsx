import { useT } from '@minga/kernel/client';
import { LinkButton, Section } from '@minga/ui';

/** The way to one's own data, and out. */
export function OwnDataSection() {
  const { t } = useT();
  return (
    <Section title={t('people.own-data.title')} id="own-data">
      <div className="stack">
        <p className="ink2">{t('people.own-data.lead')}</p>
        <LinkButton href="/account/data">{t('people.own-data.to-page')}</LinkButton>
      </div>
    </Section>
  );
}
