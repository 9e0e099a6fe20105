export * from './affiliations.contract';
export * from './affiliations.policy';
export * from './affiliations.routes';
