export { ConfigError, loadConfig } from './config';
export type { Config, S3Config } from './config';
export { isLoopback } from './loopback';
export { loadSecrets, passingSecrets, rotateSecrets } from './secrets';
export type { Secrets } from './secrets';
export { settings } from './settings';
export type { SettingName } from './settings';
export type { Setting } from './setting';
