/** The expert exchange. Other slices take part through the kernel: `SubjectRegistry`, `ReviewSources`. */
export { ExchangeModule, exchangeSlice } from './exchange.module';
export { exchangeSchema } from './schema';
export { requestFor } from './requests/requests.access';
export { move, type MoveOptions } from './requests/transition';
export { addEndorsement, addExpert, addRequest, removeSampleExchange, type GivenEndorsement, type GivenExpert, type GivenMove, type GivenOffer, type GivenRequest } from './sample';
export { evaluationFigures } from './evaluation/figures';
