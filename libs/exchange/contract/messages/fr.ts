import * as requests from './requests/fr';

/** Why the server refuses, in sentences: each part's. */
export const fr = {
  problems: { ...requests.problems },
  fields: { ...requests.fields },
  refusals: { ...requests.refusals },
};
