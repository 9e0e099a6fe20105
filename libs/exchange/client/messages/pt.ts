import requests from './requests/pt';

/** Words of the expert exchange: each part's. */
const pt = { ...requests };
export default pt;
