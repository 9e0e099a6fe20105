import type { MetaInput, PageMeta } from '@minga/kernel/client';
import type { SessionView } from '../../contract';
import { sessionKey } from '../session.queries';

const SUMMARY_LENGTH = 160;
const MINUTE_MS = 60_000;

/** What a session’s page says of itself; search engines are told of public ones. */
export function sessionMeta({ data, queries, translator, environment }: MetaInput<{ sessionId: string }>): PageMeta {
  const view = queries.getQueryData<SessionView>(sessionKey(data.sessionId))!;
  const hidden = view.visibility !== 'public' || view.state === 'draft';
  const description = view.purpose.slice(0, SUMMARY_LENGTH);
  const event = {
    '@type': 'Event', name: view.title, description, inLanguage: view.lang, startDate: view.startsAt, url: `${environment.origin}${view.address}`,
    endDate: new Date(Date.parse(view.startsAt) + view.minutes * MINUTE_MS).toISOString(),
    eventStatus: `https://schema.org/Event${view.state === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    ...(view.place ? { location: { '@type': 'Place', name: view.place } } : { location: { '@type': 'VirtualLocation', url: `${environment.origin}${view.address}` } }),
  };
  return {
    title: view.title || translator.t('live.untitled'), description, canonical: view.address, lang: view.lang, kind: 'article', hidden,
    structured: hidden ? undefined : [event],
  };
}
