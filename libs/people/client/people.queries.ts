import type { LiveQuery } from '@minga/kernel/client';
import { useApi } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { useQuery } from '@tanstack/react-query';
import {
  peopleEvents,
  peopleRoutes,
  reduceMe,
  reducePerson,
  reducePrivacy,
  reduceSessions,
  type Account,
  type MeView,
  type PersonView,
  type PrivacyView,
  type SessionsView,
} from '../contract';

export type PeopleApi = Client<typeof peopleRoutes>;

export const ME_KEY = ['people', 'me'] as const;

/** One's own account, kept fresh by its room. */
export const meQuery = (api: PeopleApi): LiveQuery<MeView> => ({
  queryKey: ME_KEY,
  queryFn: ({ signal }) => api.me({}, { signal }),
  events: peopleEvents,
  reduce: reduceMe as LiveQuery<MeView>['reduce'],
});

/** Where one is signed in. */
export const sessionsQuery = (api: PeopleApi): LiveQuery<SessionsView> => ({
  queryKey: ['people', 'sessions'],
  queryFn: ({ signal }) => api.listSessions({}, { signal }),
  events: peopleEvents,
  reduce: reduceSessions as LiveQuery<SessionsView>['reduce'],
});

/** What others get to see of oneself. */
export const privacyQuery = (api: PeopleApi): LiveQuery<PrivacyView> => ({
  queryKey: ['people', 'privacy'],
  queryFn: ({ signal }) => api.privacy({}, { signal }),
  events: peopleEvents,
  reduce: reducePrivacy as LiveQuery<PrivacyView>['reduce'],
});

/** The address that somebody shows, asked for again whenever their room moves. */
export const personEmailOptions = (api: PeopleApi, { cursor, profile: { handle } }: PersonView) => ({
  queryKey: ['people', 'email', handle, Object.values(cursor)[0] ?? 0],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.personEmail({ params: { handle } }, { signal }),
});

/** A public profile, kept fresh by its room. */
export const personQuery = (api: PeopleApi, handle: string): LiveQuery<PersonView> => ({
  queryKey: ['people', 'person', handle],
  queryFn: ({ signal }) => api.getPerson({ params: { handle } }, { signal }),
  events: peopleEvents,
  reduce: reducePerson as LiveQuery<PersonView>['reduce'],
});

/** The whole of one's own account, where a page has not loaded it; undefined while it comes, null for a guest. */
export function useMe(): Account | null | undefined {
  const api = useApi(peopleRoutes);
  const { queryKey, queryFn } = meQuery(api);
  return useQuery({ queryKey, queryFn, staleTime: Infinity }).data?.account;
}
