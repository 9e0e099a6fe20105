import * as plan from './plan/en';
import * as session from './session/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...plan.problems, ...session.problems },
  fields: { ...plan.fields, ...session.fields },
  refusals: { ...plan.refusals, ...session.refusals },
};
