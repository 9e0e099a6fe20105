import * as session from './session/es';

/** Why the server refuses, in sentences: each part's. Source of the other languages. */
export const es = {
  problems: { ...session.problems },
  fields: { ...session.fields },
  refusals: { ...session.refusals },
};
