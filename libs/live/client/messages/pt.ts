import session from './session/pt';

/** Words of live sessions: each part's. */
const pt = { ...session };
export default pt;
