import work from './work/es';
import workSettings from './work/settings/es';
import deal from './deal/es';
import requests from './requests/es';

/** Words of the expert exchange: each part's. Source of the other languages. */
const es = { ...requests, ...deal, ...work,
  settings: { sections: { exchange: 'Intercambio: recordatorios' }, exchange: workSettings } };
export default es;
