import requests from './requests/es';

/** Words of the expert exchange: each part's. Source of the other languages. */
const es = { ...requests };
export default es;
