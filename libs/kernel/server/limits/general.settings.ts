import * as z from 'zod/mini';
import { siteSetting, type LimitName } from '../../contract';
import type { Allowance } from './allowance';

/** More at once than this is no limit; a pause longer than an hour is a refusal. */
const BURST_MOST = 1_000_000;
const SECONDS_MOST = 3600;
const SECONDS_LEAST = 0.001;

const burst = (name: string, byDefault: number) =>
  siteSetting({ key: `limits.${name}-burst`, schema: z.int().check(z.gte(1), z.lte(BURST_MOST)), byDefault, section: 'limits', control: 'number' });
const seconds = (name: string, byDefault: number) =>
  siteSetting({ key: `limits.${name}-seconds`, schema: z.number().check(z.gte(SECONDS_LEAST), z.lte(SECONDS_MOST)), byDefault, section: 'limits', control: 'number' });
const limit = (name: string, most: number, every: number) => ({ name, burst: burst(name, most), seconds: seconds(name, every) });

const guestChange = limit('guest-change', 120, 1);

/** How often anybody may do what costs the site work: `burst` at once, then one each so many seconds. Guests count by address, and an address may be a ministry's. */
export const generalLimits = {
  change: { account: limit('change', 60, 1), guest: guestChange },
  post: { account: limit('post', 30, 5), guest: guestChange },
  preview: { account: limit('preview', 60, 1), guest: guestChange },
  search: { account: limit('search', 60, 0.5), guest: limit('guest-search', 120, 0.5) },
  socket: { account: limit('socket', 300, 0.1), guest: limit('guest-socket', 2000, 0.01) },
} as const satisfies Record<LimitName, { account: LimitSettings; guest: LimitSettings }>;

export interface LimitSettings {
  name: Allowance['name'];
  burst: ReturnType<typeof burst>;
  seconds: ReturnType<typeof seconds>;
}
