import * as session from './session/pt';

/** Why the server refuses, in sentences: each part's. */
export const pt = {
  problems: { ...session.problems },
  fields: { ...session.fields },
  refusals: { ...session.refusals },
};
