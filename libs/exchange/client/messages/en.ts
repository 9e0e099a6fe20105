import work from './work/en';
import workSettings from './work/settings/en';
import deal from './deal/en';
import requests from './requests/en';

/** Words of the expert exchange: each part's. */
const en = { ...requests, ...deal, ...work,
  settings: { sections: { exchange: 'Exchange: reminders' }, exchange: workSettings } };
export default en;
