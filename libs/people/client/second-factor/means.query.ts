import type { LiveQuery } from '@minga/kernel/client';
import { peopleEvents, reduceMeans, type SignInMeansView } from '../../contract';
import type { PeopleApi } from '../people.queries';

/** How one signs in, kept fresh by one's own room. */
export const meansQuery = (api: PeopleApi): LiveQuery<SignInMeansView> => ({
  queryKey: ['people', 'means'],
  queryFn: ({ signal }) => api.signInMeans({}, { signal }),
  events: peopleEvents,
  reduce: reduceMeans as LiveQuery<SignInMeansView>['reduce'],
});
