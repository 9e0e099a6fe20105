import room from './room/es';
import session from './session/es';

/** Words of live sessions: each part's. Source of the other languages. */
const es = { room, ...session };
export default es;
