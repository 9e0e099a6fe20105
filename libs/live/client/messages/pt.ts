import before from './before/pt';
import room from './room/pt';
import participation from './participation/pt';
import after from './after/pt';
import report from './report/pt';
import session from './session/pt';

/** Words of live sessions: each part's. */
const pt = { ...before, room, ...participation, ...session, ...report, ...after };
export default pt;
