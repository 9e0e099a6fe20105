export * from './live.events';
export * from './live.routes';
export * from './session/session.policy';
export * from './session/session.routes';
export * from './session/session.views';
export * from './session/transitions';
export * from './words';
