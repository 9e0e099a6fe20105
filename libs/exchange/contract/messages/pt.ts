import * as requests from './requests/pt';

/** Why the server refuses, in sentences: each part's. */
export const pt = {
  problems: { ...requests.problems },
  fields: { ...requests.fields },
  refusals: { ...requests.refusals },
};
