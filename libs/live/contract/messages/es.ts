import * as participation from './participation/es';
import * as plan from './plan/es';
import * as report from './report/es';
import * as room from './room/es';
import * as session from './session/es';

/** Why the server refuses, in sentences: each part's. Source of the other languages. */
export const es = {
  problems: { ...participation.problems, ...plan.problems, ...room.problems, ...session.problems, ...report.problems },
  fields: { ...participation.fields, ...plan.fields, ...room.fields, ...session.fields, ...report.fields },
  refusals: { ...participation.refusals, ...plan.refusals, ...room.refusals, ...session.refusals, ...report.refusals },
};
