export { exchangeMatrix } from './exchange.matrix';
export { buildRequest, buildVerified, exchangeApi, inDays, makeRepresentative, nameRequester, wholeRequest, type BuiltRequest, type BuiltState, type RequestOverrides } from './requests';
export { buildParty, setMatch, setOffer, signLatest, wholeOffer, wholePledge, wholeTerms, type Deal } from './deal';
export { expectVerdicts } from './requests.matrix';
export { buildEngaged, ENGAGED_STATES, type BuiltEngagement, type EngagedState } from './work';
