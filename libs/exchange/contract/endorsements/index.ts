export * from './endorsements.events';
export * from './endorsements.policy';
export * from './endorsements.routes';
export * from './endorsements.views';
