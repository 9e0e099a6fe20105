import before from './before/fr';
import room from './room/fr';
import participation from './participation/fr';
import after from './after/fr';
import report from './report/fr';
import session from './session/fr';

/** Words of live sessions: each part's. */
const fr = { ...before, room, ...participation, ...session, ...report, ...after };
export default fr;
