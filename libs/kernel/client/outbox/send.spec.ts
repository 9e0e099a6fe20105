import type { Fetch } from '../../contract';
import type { OutboxEntry } from './entry';
import { attempt } from './send';

const entry: OutboxEntry = { id: 'm1', accountId: 'ana', scope: 't1', method: 'POST', url: '/api/x', body: { source: 'a' }, at: 0 };
const answering = (status: number, body: unknown): Fetch => () => Promise.resolve(new Response(JSON.stringify(body), { status }));

describe('attempt', () => {
  it('carries the mutation id', async () => {
    let seen: Record<string, string> = {};
    await attempt(entry, (_, { headers }) => {
      seen = headers;
      return Promise.resolve(new Response('{}'));
    });
    expect(seen).toMatchObject({ 'idempotency-key': 'm1', 'content-type': 'application/json' });
  });

  it('is done with an answer', async () => {
    expect(await attempt(entry, answering(201, { id: 1 }))).toEqual({ kind: 'done', result: { id: 1 } });
  });

  it('is refused with a problem document', async () => {
    const problem = { type: 'about:blank', status: 422, code: 'invalid-input', title: 'Revise' };
    expect(await attempt(entry, answering(422, problem))).toEqual({ kind: 'refused', problem });
  });

  it.each([429, 500, 503])('comes back later after %i', async (status) => {
    expect(await attempt(entry, answering(status, {}))).toEqual({ kind: 'later' });
  });

  it('comes back later without a line, and when an answer breaks off', async () => {
    expect(await attempt(entry, () => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ kind: 'later' });
    expect(await attempt(entry, () => Promise.resolve(new Response('{"id":', { status: 201 })))).toEqual({ kind: 'later' });
  });
});
