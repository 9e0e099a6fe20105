import work from './work/fr';
import workSettings from './work/settings/fr';
import deal from './deal/fr';
import endorsements from './endorsements/fr';
import experts from './experts/fr';
import match from './matching/fr';
import matchSettings from './matching/settings.fr';
import terms from './taxonomy/fr';
import requests from './requests/fr';

/** Words of the expert exchange: each part's. */
const fr = { ...requests, ...deal, ...work, ...endorsements, experts, match, terms,
  settings: { sections: { exchange: 'Échange : rappels', matching: 'Échange : qui est proposé' }, exchange: workSettings, matching: matchSettings } };
export default fr;
