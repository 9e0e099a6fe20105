export { addExpert } from './add-expert';
export { addRequest } from './add-request';
export type { GivenExpert, GivenMove, GivenOffer, GivenRequest } from './given';
export { removeSampleExchange } from './remove';
