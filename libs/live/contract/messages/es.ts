import * as plan from './plan/es';
import * as session from './session/es';

/** Why the server refuses, in sentences: each part's. Source of the other languages. */
export const es = {
  problems: { ...plan.problems, ...session.problems },
  fields: { ...plan.fields, ...session.fields },
  refusals: { ...plan.refusals, ...session.refusals },
};
