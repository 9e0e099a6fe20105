import room from './room/en';
import session from './session/en';

/** Words of live sessions: each part's. */
const en = { room, ...session };
export default en;
