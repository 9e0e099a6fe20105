import requests from './requests/fr';

/** Words of the expert exchange: each part's. */
const fr = { ...requests };
export default fr;
