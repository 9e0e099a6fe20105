export * from './matching.policy';
export * from './matching.routes';
export { matchingWeights, weightsIn } from './matching.settings';
export * from './matching.views';
export * from './matching.words';
export { nearnessOf, type Nearness } from './near';
export { hoursApart, sameSubregion } from './places';
export { byScore, exclusionOf, scoreOf, totalOf, type Asked, type Brought, type Facts as MatchFacts, type Said, type Score, type ScoredPart } from './score';
