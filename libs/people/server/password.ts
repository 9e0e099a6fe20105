import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { Refusal } from '@minga/kernel/contract';
import { Slots } from './slots';

/** OWASP's first choice for argon2id: about 50 ms and 19 MiB a password on the machine this was measured on. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const SALT_BYTES = 16;
const TAG_BYTES = 32;
const PARAMETERS = `m=${MEMORY_KIB},t=${PASSES},p=${LANES}`;

/** Hashing takes threads that files and DNS need too, and memory: few at a time, and no endless queue. */
const AT_ONCE = 2;
const MOST_WAITING = 64;
const slots = new Slots(AT_ONCE, MOST_WAITING, () => new Refusal('unavailable', { status: 503, facts: { retryAfterSeconds: 5 } }));

interface Parameters {
  memory: number;
  passes: number;
  parallelism: number;
}

let watcher: (() => void) | undefined;
/** Tells a spec of each hash that is made or compared: they are what an answer's time is made of. */
export const watchHashes = (watch: () => void): void => void (watcher = watch);

const derive = (password: string, nonce: Buffer, { memory, passes, parallelism }: Parameters, tagLength: number): Promise<Buffer> =>
  slots.run(
    () =>
      new Promise((resolve, reject) => {
        watcher?.();
        // The same characters may be typed in composed and decomposed form, by keyboard
        const message = password.normalize('NFC');
        argon2('argon2id', { message, nonce, memory, passes, parallelism, tagLength }, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );

const encode = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The password's hash as a PHC string. @throws Refusal 503 when too many are waiting */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive(password, salt, { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES }, TAG_BYTES);
  return `$argon2id$v=19$${PARAMETERS}$${encode(salt)}$${encode(tag)}`;
}

/** Costs what a real comparison costs and never matches: for addresses that nobody has. */
const NOBODY = `$argon2id$v=19$${PARAMETERS}$${encode(Buffer.alloc(SALT_BYTES))}$${encode(Buffer.alloc(TAG_BYTES))}`;

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Whether the password is the one behind the hash; without a hash it takes as long and is not. */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(hash ?? NOBODY) ?? [];
  if (!salt || !tag) throw new Error('A stored password hash is not readable');
  const stored = Buffer.from(tag, 'base64');
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const given = await derive(password, Buffer.from(salt, 'base64'), parameters, stored.length);
  return timingSafeEqual(given, stored) && hash != null;
}

/** True when the hash was made with other parameters than today's. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(`$argon2id$v=19$${PARAMETERS}$`);
