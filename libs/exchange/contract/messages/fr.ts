import * as deal from './deal/fr';
import * as work from './work/fr';
import * as experts from './experts/fr';
import * as requests from './requests/fr';

/** Why the server refuses, in sentences: each part's. */
export const fr = {
  problems: { ...experts.problems, ...requests.problems, ...work.problems, ...deal.problems },
  fields: { ...experts.fields, ...requests.fields, ...work.fields, ...deal.fields },
  refusals: { ...experts.refusals, ...requests.refusals, ...work.refusals, ...deal.refusals },
};
