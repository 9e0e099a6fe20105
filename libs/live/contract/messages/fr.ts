import * as plan from './plan/fr';
import * as session from './session/fr';

/** Why the server refuses, in sentences: each part's. */
export const fr = {
  problems: { ...plan.problems, ...session.problems },
  fields: { ...plan.fields, ...session.fields },
  refusals: { ...plan.refusals, ...session.refusals },
};
