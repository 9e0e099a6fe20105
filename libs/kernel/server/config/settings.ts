import * as z from 'zod';
import { given, optional } from './setting';
import type { Setting } from './setting';
import { flag, origin, port, postgresUrl, proxies, text, urlOf, whole } from './values';

/** A shorter key could be guessed; 32 random bytes in hex or base64 are longer than this. */
const SHORTEST_KEY = 32;
const MOST_CONNECTIONS = 200;
/** An address alone: no name, nothing that could begin another header. */
const MAIL_ADDRESS = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/;

/** Every environment variable that Minga reads, and nothing reads any other way. docs/operations.md lists the same. */
export const settings = {
  HOST: given({
    schema: text,
    byDefault: '127.0.0.1',
    expects: 'an address or host name of this machine, such as 127.0.0.1 or 0.0.0.0',
    about: 'Address to listen on. The default is reached from this machine alone.',
  }),
  PORT: given({ schema: port, byDefault: '3000', expects: 'a port from 1 to 65535', about: 'Port to listen on.' }),
  PUBLIC_URL: optional({
    schema: origin,
    expects: 'the address that people type, without a path, such as https://forum.example.org',
    about: 'The site’s own address: links are made with it and changes are accepted from its pages only. Without it, only this machine’s own addresses serve.',
  }),
  DATA_DIR: given({
    schema: text,
    byDefault: './data',
    expects: 'a folder',
    about: 'Folder for what must outlive the process: embedded database, uploaded files, secrets. Made at the first start, closed to other users.',
  }),
  DATABASE_URL: optional({
    schema: postgresUrl,
    secret: true,
    expects: 'a PostgreSQL address such as postgres://user:password@host:5432/minga',
    about: 'A PostgreSQL 15 or newer of your own. Without it the embedded PostgreSQL 18 runs in DATA_DIR.',
  }),
  DATABASE_POOL: given({
    schema: whole(2, MOST_CONNECTIONS),
    byDefault: '10',
    expects: `a number from 2 to ${MOST_CONNECTIONS}`,
    about: 'Most connections that one process opens for requests; LISTEN and jobs take a few more.',
  }),
  REDIS_URL: optional({
    schema: urlOf('redis:', 'rediss:'),
    secret: true,
    expects: 'a Redis address such as redis://host:6379',
    about: 'Carries wake-ups and presence between processes, and counts the rate limits. Without it PostgreSQL does.',
  }),
  S3_ENDPOINT: optional({
    schema: urlOf('http:', 'https:'),
    expects: 'the address of an S3-compatible store, such as https://s3.example.org',
    about: 'Keeps uploaded files in an S3-compatible store instead of DATA_DIR/files. Goes with the four below.',
  }),
  S3_REGION: given({ schema: text, byDefault: 'us-east-1', expects: 'the region of the bucket', about: 'Region that requests are signed for.' }),
  S3_BUCKET: optional({ schema: text, expects: 'the name of a bucket', about: 'Bucket for the files; it must exist.' }),
  S3_ACCESS_KEY_ID: optional({ schema: text, expects: 'an access key', about: 'Access key of the bucket.' }),
  S3_SECRET_ACCESS_KEY: optional({ schema: text, secret: true, expects: 'the secret of the access key', about: 'Its secret.' }),
  SMTP_URL: optional({
    schema: urlOf('smtp:', 'smtps:'),
    secret: true,
    expects: 'a mail server such as smtps://user:password@host:465',
    about: 'Mail server that carries the site’s mail. Without it each message is written as an .eml file in DATA_DIR/mail.',
  }),
  MAIL_FROM: optional({
    schema: text.regex(MAIL_ADDRESS),
    expects: 'a mail address such as no-reply@forum.example.org',
    about: 'Address that the site’s mail comes from. Without it, no-reply at the host of PUBLIC_URL.',
  }),
  ROLE: given({
    schema: z.enum(['all', 'web', 'worker']),
    byDefault: 'all',
    expects: 'all, web or worker',
    about: 'What this process does: serve pages (web), do jobs and consume events (worker), or both. Other than all needs DATABASE_URL.',
  }),
  SITE_NAME: given({ schema: text.max(80), byDefault: 'Red GEALC', expects: 'a name of at most 80 characters', about: 'Name of the site on every page.' }),
  SAMPLE: given({
    schema: flag,
    byDefault: '1',
    expects: '1 or 0',
    about: 'Fills an empty database with the sample network at the first start.',
  }),
  ALLOW_HTTP: given({
    schema: flag,
    byDefault: '0',
    expects: '1 or 0',
    about: 'Lets people on other machines sign in without TLS. Anybody on their line can then read their password.',
  }),
  TRUST_PROXY: given({
    schema: proxies,
    byDefault: 'none',
    expects: 'none, or addresses with commas, such as 10.0.0.0/8 or loopback (loopback, linklocal and uniquelocal are known)',
    about: 'Reverse proxies whose X-Forwarded-* headers are believed.',
  }),
  OUTGOING_LOOPBACK: given({
    schema: flag,
    byDefault: '0',
    expects: '1 or 0',
    about: 'Lets the server ask addresses of this same machine, in clear, where stewards type addresses (identity providers). For development; refused where other machines are served.',
  }),
  SECRET_KEY: optional({
    schema: text.min(SHORTEST_KEY),
    secret: true,
    expects: `at least ${SHORTEST_KEY} random characters`,
    about: 'Key for signing, the same in every process of a site that runs on several machines. Without it one is made and kept in DATA_DIR/secrets.json.',
  }),
  METRICS_TOKEN: optional({
    schema: text,
    secret: true,
    expects: 'a word that the metrics collector sends as its bearer token',
    about: 'Opens /metrics to other machines. Without it only requests made directly on this machine see it.',
  }),
  LOG_LEVEL: given({
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    byDefault: 'info',
    expects: 'trace, debug, info, warn, error, fatal or silent',
    about: 'Least important log line that is written.',
  }),
} satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
