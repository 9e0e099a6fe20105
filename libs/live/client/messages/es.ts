import before from './before/es';
import room from './room/es';
import participation from './participation/es';
import after from './after/es';
import report from './report/es';
import session from './session/es';

/** Words of live sessions: each part's. Source of the other languages. */
const es = { ...before, room, ...participation, ...session, ...report, ...after };
export default es;
