import { rooms } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { PASSING_QUALITY } from './encoding';
import { PageCache } from './page-cache';
import { RoomHeads } from './room-heads';

const TOPIC = rooms.topic('00000000-0000-7000-8000-000000000001');
const OTHER = rooms.topic('00000000-0000-7000-8000-000000000002');
const MARK = '%ID%';
const AN_HOUR_MS = 3_600_000;

let app: TestApp;
beforeAll(async () => (app = await createTestApp()));
afterAll(() => app.close());

const happen = (room: string) => app.db.write(system('test'), async (tx) => tx.emit(room, { type: 'test', version: 1, payload: {} }));
const narrow = () => app.db.write(system('test'), (tx) => tx.audienceNarrowed());

async function cacheWith(html = '<p>a</p>') {
  let time = 0;
  const heads = new RoomHeads(app.db);
  const cache = new PageCache(heads, { build: 'build-1', mark: MARK, room: 1000, quality: PASSING_QUALITY, now: () => time });
  const { heads: now, version } = await heads.read([TOPIC, OTHER]);
  const page = cache.keep('/t/1', { html, cursor: { [TOPIC]: now[TOPIC] ?? 0 } }, version);
  return { cache, page, pass: (ms: number) => (time += ms) };
}
const isKept = async (cache: PageCache, key = '/t/1') => 'page' in (await cache.find(key));

describe('PageCache', () => {
  it('gives the page while its rooms stand still', async () => {
    const { cache, page } = await cacheWith();
    await happen(OTHER);
    expect(await cache.find('/t/1')).toEqual({ page });
    expect((await page.bytes('identity')).toString()).toBe('<p>a</p>');
  });

  it('gives it no more when something happened in one of them', async () => {
    const { cache } = await cacheWith();
    await happen(TOPIC);
    expect(await isKept(cache)).toBe(false);
  });

  it('gives it no more when somebody’s access was narrowed', async () => {
    const { cache } = await cacheWith();
    await narrow();
    expect(await isKept(cache)).toBe(false);
  });

  it('has it drawn again after a while, for what no room tells', async () => {
    const { cache, pass } = await cacheWith();
    pass(AN_HOUR_MS);
    expect(await isKept(cache)).toBe(false);
  });

  it('knows other addresses and settings as other pages', async () => {
    const { cache } = await cacheWith();
    expect(await isKept(cache, '/t/2')).toBe(false);
  });

  it('gives forms another mutation id each time that the page is sent', async () => {
    const { page } = await cacheWith(`<input value="${MARK}"><input value="${MARK}">`);
    const sent = [...(await page.bytes('identity')).toString().matchAll(/value="([^"]+)"/g), ...(await page.bytes('identity')).toString().matchAll(/value="([^"]+)"/g)];
    expect(new Set(sent.map(([, id]) => id)).size).toBe(4);
  });

  it('lets the least recently asked for go when there is no room', async () => {
    const { cache } = await cacheWith();
    const { version } = await new RoomHeads(app.db).read([]);
    cache.keep('/t/2', { html: 'b'.repeat(600), cursor: {} }, version);
    cache.keep('/t/3', { html: 'c'.repeat(600), cursor: {} }, version);
    expect(await Promise.all(['/t/1', '/t/2', '/t/3'].map((key) => isKept(cache, key)))).toEqual([false, false, true]);
  });

  it('names the same page alike and another one otherwise', async () => {
    const [first, same, other] = [await cacheWith(), await cacheWith(), await cacheWith('<p>b</p>')];
    expect(same.page.etag).toBe(first.page.etag);
    expect(other.page.etag).not.toBe(first.page.etag);
  });
});

describe('RoomHeads', () => {
  it('answers many at once with few statements, none of which began before its question', async () => {
    const heads = new RoomHeads(app.db);
    const first = heads.read([TOPIC]);
    await happen(TOPIC);
    const before = (await first).heads[TOPIC]!;
    const answers = await Promise.all(Array.from({ length: 50 }, () => heads.read([TOPIC, OTHER])));
    await happen(TOPIC);
    const after = (await heads.read([TOPIC])).heads[TOPIC]!;
    expect(new Set(answers.map((answer) => answer.heads[TOPIC])).size).toBe(1);
    expect(after).toBe(answers[0]!.heads[TOPIC]! + 1);
    expect(before).toBeLessThanOrEqual(after);
  });
});
