import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@minga/kernel/contract';
import { SECRETS, type Secrets, type Sql, type Tx } from '@minga/kernel/server';
import { newSessionToken, tokenHash } from '../session-token';
import { oneTimeRows, type OneTimeRow } from './one-time.rows';

const CODE_DIGITS = 6;
const KEY_PURPOSE = 'one-time-code';

export interface OneTimeOrder {
  /** What it is good for; what is issued for one purpose serves no other. */
  purpose: string;
  accountId?: string | null;
  /** In lower case. */
  email?: string | null;
  data?: Record<string, unknown>;
  minutes: number;
}

export interface Issued {
  /** For the link. */
  token: string;
  /** Six digits, to be typed. */
  code: string;
  /** For the browser that asked, by a cookie: a code that is bound to it cannot be tried out, or used up, by a stranger. */
  ticket: string;
}

/** What somebody shows: the link's token, or a code with the ticket of the browser that asked (or the address it was sent to). */
export type Proof = { token: string } | { ticket: string; code: string } | { email: string; code: string };

/** Links and codes that work once and expire. Only digests are kept, the code's under the site's key. */
@Injectable()
export class OneTime {
  constructor(@Inject(SECRETS) private readonly secrets: Secrets) {}

  async issue(tx: Tx, { purpose, accountId = null, email = null, data = {}, minutes }: OneTimeOrder): Promise<Issued> {
    const id = newId();
    const [token, ticket] = [newSessionToken(), newSessionToken()];
    const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
    const codeDigest = digest(this.secrets.key(KEY_PURPOSE), id, code).toString('base64url');
    await oneTimeRows.insert(tx, { id, purpose, accountId, email, data, tokenDigest: token.hash, ticketDigest: ticket.hash, codeDigest, minutes });
    return { token: token.token, code, ticket: ticket.token };
  }

  /** What a link is for, without using it up. */
  async peek(sql: Sql, purpose: string, token: string): Promise<OneTimeRow | undefined> {
    const hash = tokenHash(token);
    return hash ? oneTimeRows.peek(sql, purpose, hash) : undefined;
  }

  /**
   * Uses it up. Undefined when it is wrong, used, expired or tried too often: answer the transaction then, rather than
   * throw in it, or the try is not counted.
   */
  async use(tx: Tx, purpose: string, proof: Proof): Promise<OneTimeRow | undefined> {
    if ('token' in proof) {
      const hash = tokenHash(proof.token);
      return hash ? oneTimeRows.useToken(tx, purpose, hash) : undefined;
    }
    const tried = 'ticket' in proof ? await oneTimeRows.tryTicket(tx, purpose, tokenHash(proof.ticket) ?? '') : await oneTimeRows.tryEmail(tx, purpose, proof.email);
    if (!tried || !this.matches(tried, plainDigits(proof.code))) return undefined;
    return oneTimeRows.use(tx, purpose, tried.id);
  }

  /** Takes back what an account was issued and has not used. */
  async withdraw(tx: Tx, accountId: string, purposes: readonly string[]): Promise<void> {
    await oneTimeRows.withdraw(tx, accountId, purposes);
  }

  private matches({ id, code_digest: kept }: { id: string; code_digest: string }, code: string): boolean {
    const keys = [this.secrets.key(KEY_PURPOSE), ...this.secrets.oldKeys(KEY_PURPOSE)];
    return keys.some((key) => timingSafeEqual(digest(key, id, code), Buffer.from(kept, 'base64url')));
  }
}

const digest = (key: Buffer, id: string, code: string): Buffer => createHmac('sha256', key).update(`${id}:${code}`).digest();

/** People type the gap that the mail shows, or paste more. */
const plainDigits = (code: string): string => code.replace(/\D/g, '');
