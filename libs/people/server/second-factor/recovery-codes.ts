import { createHmac, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SECRETS, type Secrets } from '@minga/kernel/server';

export const RECOVERY_CODES = 10;
/** Without i, l, o, u: nobody mistakes them for a digit or for each other. Ten of them are 50 bits. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODE_LENGTH = 10;
const GROUP = 5;
const PURPOSE = 'recovery-code';

/** The code as it was made, whatever was typed between and around it, and the letters that are read as digits. */
export const plainCode = (typed: string): string =>
  typed.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, newCode).map((code) => `${code.slice(0, GROUP)}-${code.slice(GROUP)}`);

/** Digests under the site's key: fifty bits could be tried out by whoever holds a copy of the database alone. */
@Injectable()
export class RecoveryDigests {
  constructor(@Inject(SECRETS) private readonly secrets: Secrets) {}

  /** How a new code is kept. */
  of(code: string, accountId: string): string {
    return digest(this.secrets.key(PURPOSE), code, accountId);
  }

  /** How a code may have been kept: also under the keys before the last rotations. */
  candidates(code: string, accountId: string): string[] {
    return [this.secrets.key(PURPOSE), ...this.secrets.oldKeys(PURPOSE)].map((key) => digest(key, code, accountId));
  }
}

const digest = (key: Buffer, code: string, accountId: string): string =>
  createHmac('sha256', key).update(`${accountId}:${plainCode(code)}`).digest('base64url');
