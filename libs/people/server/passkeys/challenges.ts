import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db, setCookie, SiteSettings, type HttpContext } from '@minga/kernel/server';
import { newSessionToken, tokenHash } from '../session-token';

/** A person who is asked for a finger or a PIN answers within this. */
const LASTS_SECONDS = 300;
const CHALLENGE_BYTES = 32;

const PUT = `INSERT INTO passkey_challenge (digest, purpose, browser_digest, expires_at)
  VALUES ($1, $2, $3, now() + make_interval(secs => ${LASTS_SECONDS}))`;
/** Whoever takes it is the last who does: of two answers to one challenge one is refused. */
const TAKE = 'DELETE FROM passkey_challenge WHERE digest = $1 AND purpose = $2 AND browser_digest = $3 AND expires_at > now() RETURNING digest';
const FORGET = 'DELETE FROM passkey_challenge WHERE expires_at < now()';

export type ChallengePurpose = 'create' | 'prove';

/** The random words that an authenticator signs: known here only, for five minutes, once, and to one browser. */
@Injectable()
export class Challenges {
  private readonly cookieName: string;

  constructor(
    private readonly db: Db,
    private readonly settings: SiteSettings,
  ) {
    this.cookieName = settings.secure ? '__Host-minga_passkey' : 'minga_passkey';
  }

  /** A new challenge for the browser that asks, which gets a cookie to be known by. @returns it in base64url */
  async ask(purpose: ChallengePurpose, http: HttpContext): Promise<string> {
    const challenge = randomBytes(CHALLENGE_BYTES).toString('base64url');
    await this.db.query(PUT, [tokenHash(challenge), purpose, this.browserToBe(http)]);
    http.reply.header('cache-control', 'no-store');
    return challenge;
  }

  /** True once for a challenge that this browser was given for this purpose. */
  async take(purpose: ChallengePurpose, challenge: string, http: HttpContext): Promise<boolean> {
    const [digest, browser] = [tokenHash(challenge), tokenHash(http.cookies[this.cookieName] ?? '')];
    if (!digest || !browser) return false;
    return (await this.db.query(TAKE, [digest, purpose, browser])).length > 0;
  }

  async forgetOld(): Promise<void> {
    await this.db.query(FORGET);
  }

  /** The browser's digest. Two pages of one browser share its cookie, so that neither spoils the other's challenge. */
  private browserToBe(http: HttpContext): string {
    const known = http.cookies[this.cookieName] ?? '';
    const { token, hash } = tokenHash(known) ? { token: known, hash: tokenHash(known)! } : newSessionToken();
    const { secure } = this.settings;
    http.reply.header('set-cookie', setCookie(this.cookieName, token, { secure, maxAge: LASTS_SECONDS }));
    return hash;
  }
}
