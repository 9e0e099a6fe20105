import type { Page } from '@minga/kernel/client';
import { liveOptions, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { LinkButton, Section, Tag } from '@minga/ui';
import { exchangeRoutes } from '../../../contract';
import { capacityQuery } from '../experts.queries';

export interface OrganisationCapacityProps {
  organisationId: string;
}

export const load = (page: Page, { organisationId }: OrganisationCapacityProps) => page.queries.ensureQueryData(liveOptions(capacityQuery(page.api(exchangeRoutes), organisationId)));

/** What an organisation offers, on its page. */
export default function OrganisationCapacity({ organisationId }: OrganisationCapacityProps) {
  const { t } = useT();
  const { expert, kept, organisation } = useLiveQuery(capacityQuery(useApi(exchangeRoutes), organisationId));
  const address = `/x/experts${organisation.address}`;
  if (!expert && !kept) return null;
  return (
    <Section title={t('exchange.experts.capacity.short')}>
      {expert?.headline && <p lang={expert.lang}>{expert.headline}</p>}
      {expert && expert.areas.length > 0 && (
        <p className="row row-s">
          {expert.areas.map(({ termId, label }) => (
            <Tag key={termId}>{label}</Tag>
          ))}
        </p>
      )}
      {!expert && <p className="ink2">{t('exchange.experts.capacity.begin')}</p>}
      <p className="row">
        {expert && <LinkButton href={address}>{t('exchange.experts.capacity.look')}</LinkButton>}
        {kept && <LinkButton href={`${address}/edit`}>{t(expert ? 'exchange.experts.capacity.change' : 'exchange.experts.capacity.start')}</LinkButton>}
      </p>
    </Section>
  );
}
