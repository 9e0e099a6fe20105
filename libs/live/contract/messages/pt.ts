import * as plan from './plan/pt';
import * as session from './session/pt';

/** Why the server refuses, in sentences: each part's. */
export const pt = {
  problems: { ...plan.problems, ...session.problems },
  fields: { ...plan.fields, ...session.fields },
  refusals: { ...plan.refusals, ...session.refusals },
};
