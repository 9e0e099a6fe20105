import work from './work/fr';
import workSettings from './work/settings/fr';
import deal from './deal/fr';
import requests from './requests/fr';

/** Words of the expert exchange: each part's. */
const fr = { ...requests, ...deal, ...work,
  settings: { sections: { exchange: 'Échange : rappels' }, exchange: workSettings } };
export default fr;
