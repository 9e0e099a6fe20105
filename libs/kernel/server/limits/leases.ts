import type { Allowance } from './allowance';
import type { Granted } from './buckets';

/** Tokens that a process takes at once for one key, so that most requests cost no statement; no more than this part of the burst. */
export const LEASE_MOST = 10;
const LEASE_SHARE = 6;
/** Keys that a process holds leases for: bounds its memory. The longest held are let go, with what was left of them. */
const KEYS_MOST = 20_000;
const SECOND_MS = 1000;

interface Lease {
  left: number;
  /** Milliseconds since the epoch; before it there is nothing to be had. */
  emptyUntil: number;
}

export const leaseSize = ({ burst }: Allowance): number => Math.max(1, Math.min(LEASE_MOST, Math.floor(burst / LEASE_SHARE)));

/** Tokens that this process has taken ahead. What was taken counts as used, so that all processes together stay within the allowance. */
export class Leases {
  private readonly leases = new Map<string, Lease>();
  private readonly asking = new Map<string, Promise<void>>();

  constructor(
    private readonly take: (key: string, allowance: Allowance, want: number) => Promise<Granted>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Uses one token. @returns 0, or the seconds until there is one */
  async use(key: string, allowance: Allowance): Promise<number> {
    for (;;) {
      const lease = this.leases.get(key);
      if (lease && lease.left > 0) {
        lease.left--;
        return 0;
      }
      const wait = (lease?.emptyUntil ?? 0) - this.now();
      if (wait > 0) return Math.ceil(wait / SECOND_MS);
      await this.ask(key, allowance);
    }
  }

  /** One question at a time: those who ask meanwhile share its answer. */
  private ask(key: string, allowance: Allowance): Promise<void> {
    let asked = this.asking.get(key);
    if (!asked) this.asking.set(key, (asked = this.lease(key, allowance).finally(() => this.asking.delete(key))));
    return asked;
  }

  private async lease(key: string, allowance: Allowance): Promise<void> {
    const { granted, tokens } = await this.take(key, allowance, leaseSize(allowance));
    const wait = granted > 0 ? 0 : Math.max(1, (1 - tokens) * allowance.seconds * SECOND_MS);
    this.leases.delete(key);
    if (this.leases.size >= KEYS_MOST) this.leases.delete(this.leases.keys().next().value!);
    this.leases.set(key, { left: granted, emptyUntil: this.now() + wait });
  }
}
