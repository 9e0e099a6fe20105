import work from './work/pt';
import workSettings from './work/settings/pt';
import deal from './deal/pt';
import endorsements from './endorsements/pt';
import experts from './experts/pt';
import match from './matching/pt';
import matchSettings from './matching/settings.pt';
import terms from './taxonomy/pt';
import requests from './requests/pt';

/** Words of the expert exchange: each part's. */
const pt = { ...requests, ...deal, ...work, ...endorsements, experts, match, terms,
  settings: { sections: { exchange: 'Intercâmbio: lembretes', matching: 'Intercâmbio: quem se propõe' }, exchange: workSettings, matching: matchSettings } };
export default pt;
