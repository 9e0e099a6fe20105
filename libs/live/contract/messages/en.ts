import * as participation from './participation/en';
import * as plan from './plan/en';
import * as session from './session/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...participation.problems, ...plan.problems, ...session.problems },
  fields: { ...participation.fields, ...plan.fields, ...session.fields },
  refusals: { ...participation.refusals, ...plan.refusals, ...session.refusals },
};
