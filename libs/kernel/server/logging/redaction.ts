/** Names under which secrets and people's words travel through the program. */
const SECRET_NAMES = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  'password',
  'newPassword',
  'token',
  'secret',
  'secretKey',
  'secretAccessKey',
  'databaseUrl',
  'redisUrl',
  'smtpUrl',
  'body',
];
/** As deep as our log lines go: `{password}`, `{req: {cookie}}`, `{req: {headers: {cookie}}}`. */
const PLACES = ['', '*.', '*.*.'];

/** Paths for pino's `redact`. A net under the serializers, which already leave out what is not needed. */
export const secretPaths: string[] = PLACES.flatMap((place) =>
  SECRET_NAMES.map((name) => (name.startsWith('[') ? `${place.replace(/\.$/, '')}${name}` : `${place}${name}`)),
);
