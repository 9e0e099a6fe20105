import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { ConfigError } from './config';
import type { Config } from './config';
import { keepSecretFile, replaceSecretFile } from './secret-file';

const KEY_BYTES = 32;
const OWNER_ONLY_FOLDER = 0o700;
const FILE = 'secrets.json';

const stored = z.object({ current: z.string().min(1), previous: z.array(z.string()) });
type Stored = z.output<typeof stored>;

/** Keys of this site. Each purpose ("cursor", "unsubscribe") gets its own, so that one never opens what another closed. */
export interface Secrets {
  /** 32 bytes to sign or encrypt with. */
  key(purpose: string): Buffer;
  /** Keys before the last rotations, to read what was signed then; newest first. */
  oldKeys(purpose: string): Buffer[];
}

/**
 * The site's secrets: from SECRET_KEY, else from DATA_DIR/secrets.json, made (0600) at the first start.
 * Not in the database, so that a copy of it opens nothing. Throws `ConfigError` if the file is damaged.
 */
export function loadSecrets({ dataDir, secretKey }: Pick<Config, 'dataDir' | 'secretKey'>): Secrets {
  const { current, previous } = secretKey === null ? readFile(dataDir) : { current: secretKey, previous: [] };
  return {
    key: (purpose) => derive(current, purpose),
    oldKeys: (purpose) => previous.map((master) => derive(master, purpose)),
  };
}

/** Secrets that nobody keeps: those of a test. */
export function passingSecrets(): Secrets {
  const master = newKey();
  return { key: (purpose) => derive(master, purpose), oldKeys: () => [] };
}

/** Makes a new key and keeps the old ones for reading. Running processes take it up when they start again. */
export function rotateSecrets({ dataDir }: Pick<Config, 'dataDir'>): void {
  const { current, previous } = readFile(dataDir);
  replaceSecretFile(path.join(dataDir, FILE), serialise({ current: newKey(), previous: [current, ...previous] }));
}

function readFile(dataDir: string): Stored {
  mkdirSync(dataDir, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const file = path.join(dataDir, FILE);
  const content = keepSecretFile(file, () => serialise({ current: newKey(), previous: [] }));
  try {
    return stored.parse(JSON.parse(content));
  } catch {
    throw new ConfigError([`DATA_DIR: expected a whole ${file}; put it back from your backup`]);
  }
}

function derive(master: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, 'minga', purpose, KEY_BYTES));
}

function newKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url');
}

function serialise(content: Stored): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
