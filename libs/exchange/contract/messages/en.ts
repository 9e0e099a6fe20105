import * as requests from './requests/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...requests.problems },
  fields: { ...requests.fields },
  refusals: { ...requests.refusals },
};
