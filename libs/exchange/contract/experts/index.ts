export * from './experts.events';
export * from './experts.policy';
export * from './experts.routes';
export * from './experts.views';
export * from './record.views';
export * from './weeks';
