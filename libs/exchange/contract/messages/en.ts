import * as deal from './deal/en';
import * as requests from './requests/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...requests.problems, ...deal.problems },
  fields: { ...requests.fields, ...deal.fields },
  refusals: { ...requests.refusals, ...deal.refusals },
};
