import session from './session/es';

/** Words of live sessions: each part's. Source of the other languages. */
const es = { ...session };
export default es;
