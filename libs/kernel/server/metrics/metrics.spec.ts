import Fastify from 'fastify';
import { mayReadMetrics } from './access';
import { Metrics } from './metrics';
import { serveMetrics } from './serve';

async function served(token: string | null = null) {
  const metrics = new Metrics();
  const fastify = Fastify();
  serveMetrics(fastify, metrics, token);
  fastify.get('/t/:id', async () => 'topic');
  await fastify.ready();
  return { metrics, fastify };
}

describe('the figures of a process', () => {
  it('count requests by route pattern, whatever the address', async () => {
    const { metrics, fastify } = await served();
    await fastify.inject('/t/1');
    await fastify.inject('/t/2');
    await fastify.inject('/no-such-page');
    const text = await metrics.text();
    expect(text).toContain('minga_http_request_seconds_count{method="GET",route="/t/:id",status="200"} 2');
    expect(text).toContain('route="none",status="404"} 1');
    expect(text).not.toContain('no-such-page');
  });

  it('tell of the process itself', async () => {
    const { metrics } = await served();
    expect(await metrics.text()).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it('read gauges when asked, and one that fails takes no other with it', async () => {
    const metrics = new Metrics();
    let sockets = 1;
    metrics.gauge({ name: 'sockets', help: 'Open sockets' }, () => sockets);
    metrics.gauge({ name: 'lag', help: 'Rows behind', labels: ['consumer'] }, async () => [{ labels: { consumer: 'unread' }, value: 4 }]);
    metrics.gauge({ name: 'broken', help: 'Fails' }, () => Promise.reject(new Error('no database')));
    sockets = 7;
    const text = await metrics.text();
    expect(text).toContain('minga_sockets 7');
    expect(text).toContain('minga_lag{consumer="unread"} 4');
    expect(text).not.toMatch(/^minga_broken \d/m);
  });

  it('count what happens', async () => {
    const metrics = new Metrics();
    const cutOff = metrics.counter({ name: 'readers_cut_off', help: 'Readers that did not drain' });
    cutOff();
    cutOff(2);
    expect(await metrics.text()).toContain('minga_readers_cut_off_total 3');
  });
});

describe('who may read them', () => {
  it.each([
    ['this machine', { remoteAddress: '127.0.0.1', headers: {} }, null, true],
    ['this machine over IPv6', { remoteAddress: '::1', headers: {} }, null, true],
    ['another machine', { remoteAddress: '10.0.0.7', headers: {} }, null, false],
    ['another machine through a proxy here', { remoteAddress: '127.0.0.1', headers: { 'x-forwarded-for': '10.0.0.7' } }, null, false],
    ['a collector with the token', { remoteAddress: '10.0.0.7', headers: { authorization: 'Bearer abc' } }, 'abc', true],
    ['a collector with another token', { remoteAddress: '10.0.0.7', headers: { authorization: 'Bearer abd' } }, 'abc', false],
    ['this machine without the token that is set', { remoteAddress: '127.0.0.1', headers: {} }, 'abc', false],
  ])('%s', (_, asker, token, may) => {
    expect(mayReadMetrics(asker, token)).toBe(may);
  });

  it('everyone else is told that there is nothing', async () => {
    const { fastify } = await served('abc');
    expect((await fastify.inject('/metrics')).statusCode).toBe(404);
    const answer = await fastify.inject({ url: '/metrics', headers: { authorization: 'Bearer abc' } });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain/)]);
  });
});
