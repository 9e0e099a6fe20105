import requests from './requests/en';

/** Words of the expert exchange: each part's. */
const en = { ...requests };
export default en;
