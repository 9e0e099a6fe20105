export * from './signup.routes';
export * from './signup.views';
