import { useApi, useT } from '@minga/kernel/client';
import type { Client, Language } from '@minga/kernel/contract';
import type { Page } from '@minga/kernel/client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { exchangeRoutes, termTree, type Term } from '../../contract';

const termsQuery = (api: Client<typeof exchangeRoutes>, lang: Language) => ({
  queryKey: ['taxonomy', lang],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.taxonomy({ query: { lang } }, { signal }),
});

/** For a page's loader: fetches the terms in the reader's language. */
export const loadTerms = ({ queries, api, environment }: Pick<Page, 'queries' | 'api' | 'environment'>): Promise<unknown> =>
  queries.ensureQueryData(termsQuery(api(exchangeRoutes), environment.language));

/** All terms in the reader's language. The page's loader has fetched them. */
export function useTerms(): Term[] {
  const { language } = useT();
  return useSuspenseQuery(termsQuery(useApi(exchangeRoutes), language)).data.terms;
}

/** Ids as the words that they stand for today; what is no term of ours is passed over. */
export function useTermWords(): (ids: readonly string[]) => string[] {
  const tree = termTree(useTerms());
  return (ids) => [...new Set(ids.flatMap((id) => tree.meaning(id)?.label ?? []))];
}
