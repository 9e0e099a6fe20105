import type { MetaInput, PageMeta } from '@minga/kernel/client';
import type { RequestView } from '../../contract';

const SUMMARY_LENGTH = 160;

/** What a request’s page says of itself; search engines are told of public ones. */
export function requestMeta({ data, queries, translator }: MetaInput<{ requestId: string }>): PageMeta {
  const view = queries.getQueryData<RequestView>(['exchange', 'request', data.requestId])!;
  const { need, asker } = view;
  const hidden = need.visibility !== 'public' || view.openedAt === null || view.state === 'suspended';
  const description = need.need.slice(0, SUMMARY_LENGTH);
  const demand = {
    '@type': 'Demand', name: need.title, description, inLanguage: need.lang, availabilityStarts: view.openedAt, availabilityEnds: need.offersUntil,
    areaServed: asker.country, agent: { '@type': 'Organization', name: asker.name },
  };
  return {
    title: need.title || translator.t('exchange.untitled'),
    description,
    canonical: view.address,
    lang: need.lang,
    kind: 'article',
    hidden,
    structured: hidden ? undefined : [demand],
    feeds: [{ href: '/x/feed.atom', title: translator.t('exchange.title') }],
  };
}
