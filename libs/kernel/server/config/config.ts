import path from 'node:path';
import type * as z from 'zod';
import { findContradictions } from './contradictions';
import { settings } from './settings';
import type { SettingName } from './settings';

type Table = typeof settings;
type Value<N extends SettingName> = z.output<Table[N]['schema']>;
/** Every setting by its name, converted; null where it is off. */
export type Values = { [N in SettingName]: Table[N]['byDefault'] extends null ? Value<N> | null : Value<N> };

/** Where files go when they do not stay on this machine. */
export interface S3Config {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** What the program runs with. Folders are absolute, addresses have no trailing slash, null means off. */
export interface Config {
  host: string;
  port: number;
  publicUrl: string | null;
  dataDir: string;
  databaseUrl: string | null;
  databasePool: number;
  redisUrl: string | null;
  s3: S3Config | null;
  smtpUrl: string | null;
  mailFrom: string | null;
  role: Values['ROLE'];
  siteName: string;
  sample: boolean;
  allowHttp: boolean;
  trustProxy: false | string[];
  outgoingLoopback: boolean;
  secretKey: string | null;
  metricsToken: string | null;
  logLevel: Values['LOG_LEVEL'];
}

/** Settings that cannot be used. `message` lists every one of them, a line each, with what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(problems: readonly string[]) {
    super(['Minga cannot start with these settings:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
  }
}

/** Reads all settings from environment variables. Throws one `ConfigError` that names every bad one. */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const names = Object.keys(settings) as SettingName[];
  const read = names.map((name) => [name, readOne(name, env[name], problems)] as const);
  const values = Object.fromEntries(read) as Values;
  if (problems.length === 0) problems.push(...findContradictions(values));
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(values);
}

function readOne(name: SettingName, word: string | undefined, problems: string[]): unknown {
  const { schema, byDefault, expects, secret } = { secret: false, ...settings[name] };
  // An empty variable is what compose files and shells make of one that is not set.
  const chosen = word === undefined || word.trim() === '' ? byDefault : word.trim();
  if (chosen === null) return null;
  const result = schema.safeParse(chosen);
  if (!result.success) problems.push(`${name}: expected ${expects}${secret ? '' : `, got "${chosen}"`}`);
  return result.data;
}

function toConfig(values: Values): Config {
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL,
    dataDir: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    databasePool: values.DATABASE_POOL,
    redisUrl: values.REDIS_URL,
    s3: toS3(values),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    role: values.ROLE,
    siteName: values.SITE_NAME,
    sample: values.SAMPLE,
    allowHttp: values.ALLOW_HTTP,
    trustProxy: values.TRUST_PROXY,
    outgoingLoopback: values.OUTGOING_LOOPBACK,
    secretKey: values.SECRET_KEY,
    metricsToken: values.METRICS_TOKEN,
    logLevel: values.LOG_LEVEL,
  };
}

function toS3(values: Values): S3Config | null {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = values;
  if (S3_ENDPOINT === null || S3_BUCKET === null || S3_ACCESS_KEY_ID === null || S3_SECRET_ACCESS_KEY === null) return null;
  return {
    endpoint: S3_ENDPOINT.replace(/\/$/, ''),
    region: S3_REGION,
    bucket: S3_BUCKET,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}
