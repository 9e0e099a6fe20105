import * as deal from './deal/fr';
import * as requests from './requests/fr';

/** Why the server refuses, in sentences: each part's. */
export const fr = {
  problems: { ...requests.problems, ...deal.problems },
  fields: { ...requests.fields, ...deal.fields },
  refusals: { ...requests.refusals, ...deal.refusals },
};
