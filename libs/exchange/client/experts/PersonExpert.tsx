import type { Page } from '@minga/kernel/client';
import { liveOptions, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { LinkButton, Section, Tag } from '@minga/ui';
import { exchangeRoutes, type PersonExpertView } from '../../contract';
import { personExpertQuery } from './experts.queries';

export interface PersonExpertProps {
  accountId: string;
  handle: string;
}

export const load = (page: Page, { handle }: PersonExpertProps): Promise<PersonExpertView> => page.queries.ensureQueryData(liveOptions(personExpertQuery(page.api(exchangeRoutes), handle)));

/** What somebody can help with, on their page; nothing for who offers no help. */
export default function PersonExpert({ handle }: PersonExpertProps) {
  const { t } = useT();
  const { areas, headline, lang } = useLiveQuery(personExpertQuery(useApi(exchangeRoutes), handle)).expert ?? {};
  if (!areas) return null;
  return (
    <Section title={t('exchange.experts.on-person')}>
      {headline && <p lang={lang}>{headline}</p>}
      {areas.length > 0 && (
        <p className="row row-s">
          {areas.map(({ termId, label }) => (
            <Tag key={termId}>{label}</Tag>
          ))}
        </p>
      )}
      <p>
        <LinkButton href={`/x/experts/${handle}`}>{t('exchange.experts.look')}</LinkButton>
      </p>
    </Section>
  );
}
