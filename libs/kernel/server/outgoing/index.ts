export { isLoopbackAddress, isPublicAddress } from './addresses';
export { Outgoing, type OutgoingRequest, type OutgoingRules, type Resolve } from './outgoing';
export { OutgoingError, type OutgoingProblem } from './problem';
