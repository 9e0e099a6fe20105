import work from './work/pt';
import workSettings from './work/settings/pt';
import deal from './deal/pt';
import requests from './requests/pt';

/** Words of the expert exchange: each part's. */
const pt = { ...requests, ...deal, ...work,
  settings: { sections: { exchange: 'Intercâmbio: lembretes' }, exchange: workSettings } };
export default pt;
