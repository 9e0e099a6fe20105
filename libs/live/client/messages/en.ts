import session from './session/en';

/** Words of live sessions: each part's. */
const en = { ...session };
export default en;
