import { Injectable } from '@nestjs/common';
import { Db, one, setCookie, SiteSettings, type HttpContext, type Sql, type Tx } from '@minga/kernel/server';
import type { ProviderSession } from '../providers/provider-session.rows';
import { newSessionToken, tokenHash } from '../session-token';
import type { SignInMethod } from '../sign-in/methods';
import { SecondFactor, type SecondFactorNeeded } from '../sign-in/second-factor';
import { pendingCookieName } from '../sign-in/sign-in-answers';
import { factorRows } from './factor.rows';

const LASTS_SECONDS = 300;
/** Typing errors; whoever guesses begins with the password again, which is bounded as well. */
const TRIES = 5;

const PUT = `INSERT INTO pending_sign_in (token_hash, account_id, method, tries_left, expires_at)
  VALUES ($1, $2, $3, ${TRIES}, now() + make_interval(secs => ${LASTS_SECONDS}))`;
const ALIVE = 'tries_left > 0 AND expires_at > now()';
const READ = `SELECT account_id FROM pending_sign_in WHERE token_hash = $1 AND ${ALIVE}`;
const TRY = `UPDATE pending_sign_in SET tries_left = tries_left - 1 WHERE token_hash = $1 AND ${ALIVE} RETURNING token_hash, account_id, method, provider_session`;
const CAME_BY = 'UPDATE pending_sign_in SET provider_session = $2::jsonb WHERE token_hash = $1';
const END = 'DELETE FROM pending_sign_in WHERE token_hash = $1 RETURNING account_id';
const FORGET = 'DELETE FROM pending_sign_in WHERE expires_at < now()';

export interface PendingSignIn {
  token_hash: string;
  account_id: string;
  method: SignInMethod;
  /** Null where no provider brought them. */
  provider_session: ProviderSession | null;
}

/** Who has shown one factor and owes a code: known by a cookie of their browser, for five minutes, once, with five tries. */
@Injectable()
export class PendingSignIns extends SecondFactor {
  constructor(
    private readonly db: Db,
    private readonly settings: SiteSettings,
  ) {
    super();
  }

  override async ask(tx: Tx, accountId: string, method: SignInMethod): Promise<SecondFactorNeeded | undefined> {
    if (!(await factorRows.authenticator(tx, accountId))) return undefined;
    const { token, hash } = newSessionToken();
    await tx.query(PUT, [hash, accountId, method]);
    return { secondFactor: true, pending: token };
  }

  /** Keeps which session at a provider the one here will have come by. @param token as `ask` gave it */
  async cameBy(tx: Tx, token: string, session: ProviderSession): Promise<void> {
    await tx.query(CAME_BY, [tokenHash(token), JSON.stringify(session)]);
  }

  async isPending(http: HttpContext): Promise<boolean> {
    const hash = this.hashOf(http);
    return hash !== undefined && (await this.db.query(READ, [hash])).length > 0;
  }

  /** Counts a try. @returns whose sign-in it is; undefined when there is none, or no try left */
  async try(http: HttpContext): Promise<PendingSignIn | undefined> {
    const hash = this.hashOf(http);
    return hash === undefined ? undefined : one<PendingSignIn>(this.db, TRY, [hash]);
  }

  /** @returns false when another request ended it first */
  async end(sql: Sql, { token_hash: hash }: PendingSignIn): Promise<boolean> {
    return (await sql.query(END, [hash])).length > 0;
  }

  /** Takes the cookie back. */
  forget(http: HttpContext): void {
    const { secure } = this.settings;
    http.reply.header('set-cookie', setCookie(pendingCookieName(secure), '', { secure, maxAge: 0 }));
  }

  async forgetOld(): Promise<void> {
    await this.db.query(FORGET);
  }

  private hashOf(http: HttpContext): string | undefined {
    return tokenHash(http.cookies[pendingCookieName(this.settings.secure)] ?? '');
  }
}
