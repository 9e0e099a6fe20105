import * as participation from './participation/en';
import * as plan from './plan/en';
import * as report from './report/en';
import * as room from './room/en';
import * as session from './session/en';

/** Why the server refuses, in sentences: each part's. */
export const en = {
  problems: { ...participation.problems, ...plan.problems, ...room.problems, ...session.problems, ...report.problems },
  fields: { ...participation.fields, ...plan.fields, ...room.fields, ...session.fields, ...report.fields },
  refusals: { ...participation.refusals, ...plan.refusals, ...room.refusals, ...session.refusals, ...report.refusals },
};
