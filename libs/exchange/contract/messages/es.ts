import * as requests from './requests/es';

/** Why the server refuses, in sentences: each part's. Source of the other languages. */
export const es = {
  problems: { ...requests.problems },
  fields: { ...requests.fields },
  refusals: { ...requests.refusals },
};
