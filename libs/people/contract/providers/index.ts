export * from './identity.contract';
export * from './provider.contract';
export * from './providers.policy';
export * from './providers.routes';
