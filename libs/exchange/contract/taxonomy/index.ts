export * from './taxonomy.events';
export * from './taxonomy.routes';
export * from './taxonomy.views';
export * from './tree';
