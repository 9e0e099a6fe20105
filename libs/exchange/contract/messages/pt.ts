import * as deal from './deal/pt';
import * as work from './work/pt';
import * as experts from './experts/pt';
import * as requests from './requests/pt';

/** Why the server refuses, in sentences: each part's. */
export const pt = {
  problems: { ...experts.problems, ...requests.problems, ...work.problems, ...deal.problems },
  fields: { ...experts.fields, ...requests.fields, ...work.fields, ...deal.fields },
  refusals: { ...experts.refusals, ...requests.refusals, ...work.refusals, ...deal.refusals },
};
