import * as session from './session/fr';

/** Why the server refuses, in sentences: each part's. */
export const fr = {
  problems: { ...session.problems },
  fields: { ...session.fields },
  refusals: { ...session.refusals },
};
