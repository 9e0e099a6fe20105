import room from './room/pt';
import session from './session/pt';

/** Words of live sessions: each part's. */
const pt = { room, ...session };
export default pt;
