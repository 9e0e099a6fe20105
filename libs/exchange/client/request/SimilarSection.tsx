import { useApi, useT } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { exchangeRoutes, type RequestView } from '../../contract';
import { SimilarList } from '../form/Similar';
import type { RequestSection, SectionProps } from './sections';

/** Whoever decides on it asks whether it was asked before, or answered by a case. */
const isReviewed = ({ state, parties }: RequestView): boolean => state === 'in-review' && parties.includes('steward');

const similarQuery = (api: Client<typeof exchangeRoutes>, { id, need: { title } }: RequestView) => ({
  queryKey: ['exchange', 'similar', id, title],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.similarRequests({ query: { q: title, not: id } }, { signal }),
});

function Similar({ view }: SectionProps) {
  return isReviewed(view) ? <Found view={view} /> : null;
}

function Found({ view }: SectionProps) {
  const { t } = useT();
  const { items } = useSuspenseQuery(similarQuery(useApi(exchangeRoutes), view)).data;
  return (
    <Section id="similar" title={t('exchange.form.similar')}>
      {items.length === 0 ? <p className="meta">{t('exchange.form.similar-nothing')}</p> : <SimilarList items={items} />}
    </Section>
  );
}

/** Earlier requests and cases that speak of the same, for the steward who reviews one. */
export const similarSection: RequestSection = {
  id: 'similar',
  place: 'aside',
  load: async (page, view) => isReviewed(view) && page.queries.ensureQueryData(similarQuery(page.api(exchangeRoutes), view)),
  Component: Similar,
};
