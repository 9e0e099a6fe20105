export * from './means.views';
export * from './second-factor.contract';
export * from './settings';
