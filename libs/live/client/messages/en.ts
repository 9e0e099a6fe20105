import before from './before/en';
import room from './room/en';
import participation from './participation/en';
import after from './after/en';
import report from './report/en';
import session from './session/en';

/** Words of live sessions: each part's. */
const en = { ...before, room, ...participation, ...session, ...report, ...after };
export default en;
