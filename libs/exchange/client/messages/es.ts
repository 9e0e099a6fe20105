import work from './work/es';
import workSettings from './work/settings/es';
import deal from './deal/es';
import endorsements from './endorsements/es';
import experts from './experts/es';
import match from './matching/es';
import matchSettings from './matching/settings.es';
import terms from './taxonomy/es';
import requests from './requests/es';

/** Words of the expert exchange: each part's. Source of the other languages. */
const es = { ...requests, ...deal, ...work, ...endorsements, experts, match, terms,
  settings: { sections: { exchange: 'Intercambio: recordatorios', matching: 'Intercambio: a quién se propone' }, exchange: workSettings, matching: matchSettings } };
export default es;
