import * as session from './session/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...session.problems },
  fields: { ...session.fields },
  refusals: { ...session.refusals },
};
