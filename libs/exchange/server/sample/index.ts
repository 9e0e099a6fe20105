export { addEndorsement, addExpert } from './add-expert';
export { addRequest } from './add-request';
export type { GivenEndorsement, GivenExpert, GivenMove, GivenOffer, GivenRequest } from './given';
export { removeSampleExchange } from './remove';
