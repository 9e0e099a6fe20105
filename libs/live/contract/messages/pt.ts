import * as participation from './participation/pt';
import * as plan from './plan/pt';
import * as report from './report/pt';
import * as room from './room/pt';
import * as session from './session/pt';

/** Why the server refuses, in sentences: each part's. */
export const pt = {
  problems: { ...participation.problems, ...plan.problems, ...room.problems, ...session.problems, ...report.problems },
  fields: { ...participation.fields, ...plan.fields, ...room.fields, ...session.fields, ...report.fields },
  refusals: { ...participation.refusals, ...plan.refusals, ...room.refusals, ...session.refusals, ...report.refusals },
};
