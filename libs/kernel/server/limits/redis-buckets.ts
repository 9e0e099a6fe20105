import { Redis } from 'ioredis';
import type { Failed } from '../tokens';
import type { Allowance } from './allowance';
import type { Buckets, Granted } from './buckets';

/** The same arithmetic as in PostgreSQL, by Redis' own clock. A bucket that would be full again is forgotten. */
const TAKE = `
local burst, seconds, want = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local kept = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = burst
if kept[1] then tokens = math.min(burst, tonumber(kept[1]) + (now - tonumber(kept[2])) / seconds) end
local granted = math.min(want, math.floor(tokens))
tokens = tokens - granted
redis.call('HSET', KEYS[1], 'tokens', string.format('%.17g', tokens), 'at', string.format('%.17g', now))
redis.call('EXPIRE', KEYS[1], math.ceil(burst * seconds) + 1)
return { granted, string.format('%.17g', tokens) }`;

const GIVE_BACK = `
local tokens = redis.call('HGET', KEYS[1], 'tokens')
if tokens then redis.call('HSET', KEYS[1], 'tokens', string.format('%.17g', math.min(tonumber(ARGV[1]), tonumber(tokens) + tonumber(ARGV[2])))) end
return 0`;

const PREFIX = 'minga:limit:';

type Scripted = Redis & {
  takeTokens(key: string, burst: number, seconds: number, want: number): Promise<[number, string]>;
  giveTokensBack(key: string, burst: number, tokens: number): Promise<number>;
};

/** In Redis: one round trip, and no row of the database is written. */
export class RedisBuckets implements Buckets {
  private readonly redis: Scripted;

  constructor(url: string, failed: Failed) {
    const redis = new Redis(url, { lazyConnect: true, keyPrefix: PREFIX, maxRetriesPerRequest: 1, enableOfflineQueue: true });
    redis.on('error', failed);
    redis.defineCommand('takeTokens', { numberOfKeys: 1, lua: TAKE });
    redis.defineCommand('giveTokensBack', { numberOfKeys: 1, lua: GIVE_BACK });
    this.redis = redis as Scripted;
  }

  async take(key: string, { burst, seconds }: Allowance, want: number): Promise<Granted> {
    const [granted, tokens] = await this.redis.takeTokens(key, burst, seconds, want);
    return { granted, tokens: Number(tokens) };
  }

  async giveBack(key: string, { burst }: Allowance, tokens: number): Promise<void> {
    await this.redis.giveTokensBack(key, burst, tokens);
  }

  /** They expire by themselves. */
  forgetOld(): Promise<void> {
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.redis.disconnect();
  }
}
