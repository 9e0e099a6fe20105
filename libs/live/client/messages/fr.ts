import room from './room/fr';
import session from './session/fr';

/** Words of live sessions: each part's. */
const fr = { room, ...session };
export default fr;
