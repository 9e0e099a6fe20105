import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SECRETS, type Secrets } from '@minga/kernel/server';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const PURPOSE = 'authenticator';

function open(key: Buffer, bytes: Buffer, owner: string): string | undefined {
  const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(owner));
  cipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), cipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

/** Keeps the keys of authenticator apps so that a copy of the database opens nothing: the site's key is not in it. */
@Injectable()
export class Sealed {
  constructor(@Inject(SECRETS) private readonly secrets: Secrets) {}

  /** @param owner the account: what is sealed for one opens for no other */
  seal(text: string, owner: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.secrets.key(PURPOSE), iv, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** What was sealed, also by the keys before the last rotations. @throws Error when none of them opens it */
  open(sealed: string, owner: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    for (const key of [this.secrets.key(PURPOSE), ...this.secrets.oldKeys(PURPOSE)]) {
      const text = open(key, bytes, owner);
      if (text !== undefined) return text;
    }
    throw new Error('The key of an authenticator app does not open: the secrets of this site are others than when it was set up');
  }
}
