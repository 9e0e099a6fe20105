import { useApi, useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { peopleRoutes } from '../../contract';
import { DocumentLink } from './DocumentLink';
import { identitiesQuery } from './providers.queries';
import { startAddress } from './start-address';

/** Confirms by signing in again at a provider that opens this account; nothing where there is none. */
export function ConfirmByProvider({ back }: { back: string }) {
  const { t } = useT();
  const { items } = useSuspenseQuery(identitiesQuery(useApi(peopleRoutes))).data;
  if (items.length === 0) return null;
  return (
    <Section title={t('people.providers.title')}>
      <div className="stack">
        {items.map(({ id, provider }) => (
          <div key={id}>
            <DocumentLink href={startAddress(provider.id, 'confirm', back)}>{t('people.providers.confirm', { name: provider.name })}</DocumentLink>
          </div>
        ))}
      </div>
    </Section>
  );
}
