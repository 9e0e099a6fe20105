import * as deal from './deal/es';
import * as requests from './requests/es';

/** Why the server refuses, in sentences: each part's. Source of the other languages. */
export const es = {
  problems: { ...requests.problems, ...deal.problems },
  fields: { ...requests.fields, ...deal.fields },
  refusals: { ...requests.refusals, ...deal.refusals },
};
