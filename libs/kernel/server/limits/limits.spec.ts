import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { newId, type Refusal } from '../../contract';
import { createTestApp, until, type TestApp } from '../../testing';
import { system } from '../actor';
import { countStatements } from '../db/statements';
import { networkOf } from './address';
import type { Buckets } from './buckets';
import { LEASE_MOST, Leases } from './leases';
import { Limits } from './limits';
import { PgBuckets } from './pg-buckets';
import { RedisBuckets } from './redis-buckets';
import { Refusals } from './refusals';

const REDIS_SERVER = '/usr/bin/redis-server';
const REDIS_SOCKET = `/tmp/minga-limits-${process.pid}.sock`;
/** Refills so slowly that no test sees it. */
const slow = (name: string, burst: number) => ({ name, burst, seconds: 3600 });

let app: TestApp;
let redisServer: ChildProcess | undefined;
const stores = new Map<string, Buckets>();
const fail = (error: unknown) => {
  throw error;
};

beforeAll(async () => {
  app = await createTestApp();
  stores.set('PostgreSQL', new PgBuckets(app.db));
  if (!existsSync(REDIS_SERVER)) return;
  redisServer = spawn(REDIS_SERVER, ['--port', '0', '--unixsocket', REDIS_SOCKET, '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
  await until(async () => existsSync(REDIS_SOCKET));
  stores.set('Redis', new RedisBuckets(REDIS_SOCKET, () => undefined));
});
afterAll(async () => {
  for (const refusals of noted) await refusals.stop();
  await stores.get('Redis')?.stop();
  redisServer?.kill();
  await app.close();
});

const noted: Refusals[] = [];
/** Each writes down what it gathered before its database goes. */
function refusalsOf(): Refusals {
  const refusals = new Refusals(app.db, fail);
  noted.push(refusals);
  return refusals;
}
const limitsOver = (buckets: Buckets) => new Limits(buckets, refusalsOf(), fail);
const refused = (work: Promise<unknown>): Promise<Refusal | undefined> => work.then(() => undefined, (error: Refusal) => error);

// Where no Redis is installed there is nothing to ask; CI's image has one.
describe.each(existsSync(REDIS_SERVER) ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('limits counted in %s', (name) => {
  test('a burst is granted, then nothing until it refills; what was honest is given back', async () => {
    const limits = limitsOver(stores.get(name)!);
    const allowance = slow(newId(), 3);
    for (let n = 0; n < 3; n++) await limits.take(allowance, 'ana@example.org');
    expect(await refused(limits.take(allowance, 'ana@example.org'))).toMatchObject({ code: 'too-many-attempts', status: 429, details: { facts: { retryAfterSeconds: 3600 } } });
    await limits.take(allowance, 'ben@example.org');
    await limits.giveBack(allowance, 'ana@example.org');
    await limits.take(allowance, 'ana@example.org');
    expect(await refused(limits.take(allowance, 'ana@example.org'))).toBeDefined();
  });

  test('it refills with time', async () => {
    const buckets = stores.get(name)!;
    const quick = { name: 'quick', burst: 2, seconds: 0.005 };
    const key = newId();
    expect((await buckets.take(key, quick, 5)).granted).toBe(2);
    await until(async () => (await buckets.take(key, quick, 1)).granted === 1);
  });

  test('many at once never get more than there is', async () => {
    const limits = limitsOver(stores.get(name)!);
    const allowance = slow(newId(), 10);
    const answers = await Promise.all(Array.from({ length: 30 }, () => refused(limits.take(allowance, 'x'))));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(10);
  });

  test('what is leased ahead stays within the burst, over several processes too', async () => {
    const processes = [1, 2, 3].map(() => limitsOver(stores.get(name)!));
    const allowance = slow(newId(), 60);
    const answers = await Promise.all(Array.from({ length: 120 }, (_, n) => refused(processes[n % 3]!.spend(allowance, 'x'))));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(60);
  });
});

test('in a transaction it is counted with it: what comes to nothing was not tried, and no second connection is asked for', async () => {
  const limits = limitsOver(new PgBuckets({ query: () => Promise.reject(new Error('another connection')) }));
  const allowance = slow(newId(), 1);
  const undone = app.db.write(system('spec'), async (tx) => {
    await limits.take(allowance, 'x', tx);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await app.db.write(system('spec'), async (tx) => limits.take(allowance, 'x', tx));
  expect(await refused(app.db.write(system('spec'), async (tx) => limits.take(allowance, 'x', tx)))).toMatchObject({ code: 'too-many-attempts' });
});

test('most of many requests cost no statement, and a refused flood none at all', async () => {
  const limits = limitsOver(new PgBuckets(app.db));
  const allowance = slow(newId(), 60);
  const { statements } = await countStatements(async () => {
    for (let n = 0; n < 60; n++) await limits.spend(allowance, 'x');
  });
  expect(statements).toHaveLength(60 / LEASE_MOST);
  expect(await refused(limits.spend(allowance, 'x'))).toMatchObject({ code: 'too-many-requests' });
  const flood = await countStatements(async () => {
    for (let n = 0; n < 50; n++) await refused(limits.spend(allowance, 'x'));
  });
  expect(flood.statements).toEqual([]);
});

test('after the wait that was told there is a token again', async () => {
  let now = 0;
  const tokens = [0, 1];
  const leases = new Leases(async () => ({ granted: tokens.shift()!, tokens: 0.25 }), () => now);
  const allowance = { name: 'x', burst: 6, seconds: 8 };
  expect(await leases.use('x', allowance)).toBe(6);
  now = 5999;
  expect(await leases.use('x', allowance)).toBe(1);
  now = 6000;
  expect(await leases.use('x', allowance)).toBe(0);
});

test('where Redis cannot be asked, PostgreSQL counts', async () => {
  const told: unknown[] = [];
  const broken = { take: () => Promise.reject(new Error('gone')) } as unknown as Buckets;
  const limits = new Limits(broken, refusalsOf(), (error) => told.push(error), new PgBuckets(app.db));
  const allowance = slow(newId(), 1);
  await limits.take(allowance, 'x');
  expect(await refused(limits.take(allowance, 'x'))).toBeDefined();
  expect(told).toHaveLength(2);
});

test('who was held up is noted, accounts by id and addresses not at all', async () => {
  const refusals = refusalsOf();
  const limits = new Limits(new PgBuckets(app.db), refusals, fail);
  const allowance = slow('spec-noted', 1);
  const account = newId();
  for (const who of [account, account, '203.0.113.9', '203.0.113.9', '203.0.113.9']) await refused(limits.take(allowance, who));
  await refusals.flush();
  const noted = (await refusals.lastDay(10)).filter(({ name }) => name === 'spec-noted');
  expect(noted.map(({ accountId, times }) => [accountId, times]).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([[account, 1], [null, 2]]);
  expect(JSON.stringify(noted)).not.toContain('203.0.113');
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));
