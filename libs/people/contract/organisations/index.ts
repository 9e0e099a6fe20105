export * from './organisations.contract';
export * from './organisations.events';
export * from './organisations.policy';
export * from './organisations.reduce';
export * from './organisations.routes';
