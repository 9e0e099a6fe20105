export { createLogger } from './logger';
export type { LoggerOptions } from './logger';
