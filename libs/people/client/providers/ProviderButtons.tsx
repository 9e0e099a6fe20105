import { useApi, useT } from '@minga/kernel/client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { peopleRoutes } from '../../contract';
import { DocumentLink } from './DocumentLink';
import { providerButtonsQuery } from './providers.queries';
import { startAddress } from './start-address';

export interface ProviderButtonsProps {
  /** Path to come back to. */
  next: string;
}

/** A button for each provider that one may sign in with; nothing where there is none. */
export function ProviderButtons({ next }: ProviderButtonsProps) {
  const { t } = useT();
  const { items } = useSuspenseQuery(providerButtonsQuery(useApi(peopleRoutes))).data;
  if (items.length === 0) return null;
  return (
    <div className="stack si-b" role="group" aria-label={t('people.providers.sign-in')}>
      {items.map(({ id, name }) => (
        <DocumentLink key={id} wide href={startAddress(id, 'sign-in', next)}>
          {t('people.providers.with', { name })}
        </DocumentLink>
      ))}
    </div>
  );
}
