import * as participation from './participation/fr';
import * as plan from './plan/fr';
import * as report from './report/fr';
import * as room from './room/fr';
import * as session from './session/fr';

/** Why the server refuses, in sentences: each part's. */
export const fr = {
  problems: { ...participation.problems, ...plan.problems, ...room.problems, ...session.problems, ...report.problems },
  fields: { ...participation.fields, ...plan.fields, ...room.fields, ...session.fields, ...report.fields },
  refusals: { ...participation.refusals, ...plan.refusals, ...room.refusals, ...session.refusals, ...report.refusals },
};
