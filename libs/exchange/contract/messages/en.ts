import * as deal from './deal/en';
import * as work from './work/en';
import * as experts from './experts/en';
import * as requests from './requests/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...experts.problems, ...requests.problems, ...work.problems, ...deal.problems },
  fields: { ...experts.fields, ...requests.fields, ...work.fields, ...deal.fields },
  refusals: { ...experts.refusals, ...requests.refusals, ...work.refusals, ...deal.refusals },
};
