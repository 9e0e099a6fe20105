import { useEnvironment, useT, type Environment, type MetaInput, type PageHandle, type PageMeta } from '@minga/kernel/client';
import { useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { UNSAFE_DataRouterDataContext as RouterData, useMatches } from 'react-router';
import { errorTitle, errorKind } from '../errors/error-kind';

export interface MetaMatch {
  handle?: unknown;
  loaderData?: unknown;
  params: Readonly<Record<string, string | undefined>>;
}

/** What the innermost page that says something of itself says; undefined when none does. */
export function metaOf(matches: readonly MetaMatch[], input: Omit<MetaInput, 'data' | 'params'>): PageMeta | undefined {
  const match = matches.findLast(({ handle }) => (handle as PageHandle | undefined)?.meta);
  return (match?.handle as PageHandle | undefined)?.meta?.({ ...input, data: match?.loaderData, params: match?.params ?? {} });
}

/** "Page · Site". */
export const fullTitle = (meta: PageMeta | undefined, { siteName }: Environment): string => (meta?.title ? `${meta.title} · ${siteName}` : siteName);

export function useTitle(): string {
  const environment = useEnvironment();
  const translator = useT();
  const queries = useQueryClient();
  const matches = useMatches();
  // The router tells its errors to the page that draws them only; the title stands outside of it.
  const [error] = Object.values(use(RouterData)?.errors ?? {});
  if (error !== undefined) return fullTitle({ title: errorTitle(translator, errorKind(error)) }, environment);
  return fullTitle(metaOf(matches, { queries, translator, environment, full: false }), environment);
}
