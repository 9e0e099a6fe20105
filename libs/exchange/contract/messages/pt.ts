import * as deal from './deal/pt';
import * as requests from './requests/pt';

/** Why the server refuses, in sentences: each part's. */
export const pt = {
  problems: { ...requests.problems, ...deal.problems },
  fields: { ...requests.fields, ...deal.fields },
  refusals: { ...requests.refusals, ...deal.refusals },
};
