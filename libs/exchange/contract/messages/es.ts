import * as deal from './deal/es';
import * as work from './work/es';
import * as experts from './experts/es';
import * as requests from './requests/es';

/** Why the server refuses, in sentences: each part's. Source of the other languages. */
export const es = {
  problems: { ...experts.problems, ...requests.problems, ...work.problems, ...deal.problems },
  fields: { ...experts.fields, ...requests.fields, ...work.fields, ...deal.fields },
  refusals: { ...experts.refusals, ...requests.refusals, ...work.refusals, ...deal.refusals },
};
