import work from './work/fr';
import workSettings from './work/settings/fr';
import requests from './requests/fr';

/** Words of the expert exchange: each part's. */
const fr = { ...requests, ...work,
  settings: { sections: { exchange: 'Échange : rappels' }, exchange: workSettings } };
export default fr;
