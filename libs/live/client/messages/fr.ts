import session from './session/fr';

/** Words of live sessions: each part's. */
const fr = { ...session };
export default fr;
