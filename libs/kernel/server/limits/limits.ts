import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { Refusal } from '../../contract';
import type { Sql } from '../db/sql';
import type { Failed } from '../tokens';
import { networkOf } from './address';
import type { Allowance } from './allowance';
import type { Buckets, Granted } from './buckets';
import { Leases } from './leases';
import type { Refusals } from './refusals';

/** Of a digest, as much as tells some thousands apart for a day. */
const SHOWN = 8;
const ACCOUNT_ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Addresses and e-mails are not kept as they are; an IPv6 address counts as its network. */
const digestOf = (who: string): string => createHash('sha256').update(isIP(who) ? networkOf(who) : who).digest('base64url');

const refusal = (code: string, seconds: number): Refusal => new Refusal(code, { status: 429, facts: { retryAfterSeconds: Math.max(1, Math.ceil(seconds)) } });

/** Bounds what may be tried, so that all processes of a site count together. */
export class Limits {
  private readonly leases: Leases;

  /** @param fallback counts where `buckets` cannot be asked: a limit that is out of order holds nobody up */
  constructor(
    private readonly buckets: Buckets,
    readonly refusals: Refusals,
    private readonly failed: Failed,
    private readonly fallback?: Buckets,
  ) {
    this.leases = new Leases((...asked) => this.ask((from) => from.lease?.(...asked) ?? from.take(...asked)));
  }

  /**
   * Counts one attempt by `who` (an account, an e-mail, an address), exactly: for what a stranger may try.
   * @param within give the transaction when called in one: it holds a connection already, and whoever waits there for a
   *   second one may wait for ever; and what comes to nothing, or is run again, is not counted
   * @throws Refusal 429 `too-many-attempts` with the seconds to wait
   */
  async take(allowance: Allowance, who: string, within?: Sql): Promise<void> {
    const digest = digestOf(who);
    const { granted, tokens } = await this.ask((from) => from.take(`${allowance.name}:${digest}`, allowance, 1, within));
    if (granted > 0) return;
    this.note(allowance, who, digest);
    throw refusal('too-many-attempts', (1 - tokens) * allowance.seconds);
  }

  /** Takes back an attempt that turned out to be honest. */
  async giveBack(allowance: Allowance, who: string): Promise<void> {
    await this.buckets.giveBack(`${allowance.name}:${digestOf(who)}`, allowance, 1).catch(this.failed);
  }

  /**
   * Counts one request of many: several tokens are taken ahead, so that most cost nothing. With several processes it may
   * let through as much more as they hold.
   * @throws Refusal 429 `too-many-requests` with the seconds to wait
   */
  async spend(allowance: Allowance, who: string): Promise<void> {
    const digest = digestOf(who);
    const wait = await this.leases.use(`${allowance.name}:${digest}`, allowance);
    if (wait === 0) return;
    this.note(allowance, who, digest);
    throw refusal('too-many-requests', wait);
  }

  async forgetOld(): Promise<void> {
    await this.buckets.forgetOld();
    await this.fallback?.forgetOld();
    await this.refusals.forgetOld();
  }

  async stop(): Promise<void> {
    await this.refusals.stop().catch(this.failed);
    await this.buckets.stop();
  }

  private note({ name }: Allowance, who: string, digest: string): void {
    const accountId = ACCOUNT_ID.test(who) ? who : null;
    this.refusals.note(name, digest.slice(0, SHOWN), accountId);
  }

  private ask(of: (buckets: Buckets) => Promise<Granted>): Promise<Granted> {
    const asked = of(this.buckets);
    if (!this.fallback) return asked;
    return asked.catch((error: unknown) => {
      this.failed(error);
      return of(this.fallback!);
    });
  }
}
