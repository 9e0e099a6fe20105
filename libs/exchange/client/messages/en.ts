import work from './work/en';
import workSettings from './work/settings/en';
import deal from './deal/en';
import endorsements from './endorsements/en';
import experts from './experts/en';
import match from './matching/en';
import matchSettings from './matching/settings.en';
import terms from './taxonomy/en';
import requests from './requests/en';

/** Words of the expert exchange: each part's. */
const en = { ...requests, ...deal, ...work, ...endorsements, experts, match, terms,
  settings: { sections: { exchange: 'Exchange: reminders', matching: 'Exchange: who is proposed' }, exchange: workSettings, matching: matchSettings } };
export default en;
