import { useApi, useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { peopleRoutes } from '../../contract';
import { ClaimList } from '../affiliations/ClaimList';
import { claimsQuery } from './organisations.queries';

/** Who waits to be verified for one organisation, for those who decide on it. */
export function WaitingClaims({ organisationId }: { organisationId: string }) {
  const { t } = useT();
  const { items } = useSuspenseQuery(claimsQuery(useApi(peopleRoutes), organisationId)).data;
  return (
    <Section title={t('people.organisations.claims')}>
      <ClaimList claims={items} />
    </Section>
  );
}
