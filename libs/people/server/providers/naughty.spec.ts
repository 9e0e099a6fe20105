import { newId } from '@minga/kernel/contract';
import { createTestApp, sharedText, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Provider } from '../../contract';
import { buildAccount } from '../../testing';
import { addProvider } from '../../testing/providers/visits';
import { peopleSlice } from '../index';
import { claimsOf } from './claims';

const OWN = ['a\0b', '\ud800', '<script>alert(1)</script>', "'; DROP TABLE account;--", '‮نص', '👩‍👩‍👧‍👦', ' ', '__proto__', 'constructor', '$1 {name}'];
const strings: string[] = [...OWN, ...(JSON.parse(sharedText('security/blns.json') ?? '[]') as string[])];

let app: TestApp;
let steward: string;
let provider: Provider;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  steward = (await buildAccount(app, { siteRole: 'steward' })).session;
  provider = await addProvider(app, { issuer: 'https://login.example' });
});
afterAll(() => app.close());

const send = async (method: 'POST' | 'PUT', path: string, body: object): Promise<number> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': newId() };
  return (await app.request(path, { method, cookie: steward, rawBody: JSON.stringify(body), headers })).status;
};

describe('what stewards type about providers', () => {
  it('is taken or refused, and never an error of ours', async () => {
    const path = `/api/admin/providers/${provider.id}`;
    for (const text of strings) {
      const input = { name: text, issuer: 'https://login.example', clientId: text, clientSecret: text, scopes: text, mailDomains: [text], trustedDomains: [], enabled: true };
      expect([200, 422]).toContain(await send('PUT', path, input));
      expect([201, 422]).toContain(await send('POST', '/api/admin/providers', { ...input, issuer: text, mailDomains: [] }));
      const rule = { claim: text, value: text, title: text, organisation: '', groupId: null, role: null };
      expect([200, 422]).toContain(await send('PUT', `${path}/rules`, { rules: [rule] }));
      expect([200, 422]).toContain(await send('POST', `${path}/rules/try`, { rules: [{ ...rule, organisation: text }] }));
    }
  });

  it('comes back as it was typed, but for the secret', async () => {
    const input = { name: '<b>Ñandú</b>', issuer: 'https://login.example', clientId: "a'b", clientSecret: 'un secreto', mailDomains: ['Ejemplo.GOB'], trustedDomains: [], enabled: false };
    const api = app.client(peopleRoutes, steward);
    const changed = await api.changeProvider({ params: { providerId: provider.id }, body: input });
    expect(changed).toMatchObject({ name: input.name, clientId: input.clientId, mailDomains: ['ejemplo.gob'], hasSecret: true, scopes: 'openid profile email' });
    expect(JSON.stringify(await api.getProvider({ params: { providerId: provider.id } }))).not.toContain('un secreto');
    const [row] = await app.db.query<{ client_secret: string }>('SELECT client_secret FROM identity_provider WHERE id = $1', [provider.id]);
    expect(row!.client_secret).not.toContain('un secreto');
  });
});

describe('what strangers send to the addresses for providers', () => {
  it('is never an error of ours', async () => {
    for (const text of strings) {
      const word = encodeURIComponent(text.toWellFormed());
      for (const path of [`/auth/${word}/start`, `/auth/${provider.id}/start?next=${word}&for=${word}`, `/auth/${provider.id}/callback?code=${word}&state=${word}&iss=${word}`]) {
        expect((await app.request(path)).status).toBeLessThan(500);
      }
      expect((await app.request(`/auth/${provider.id}/backchannel`, { method: 'POST', body: { logout_token: text } })).status).toBeLessThan(500);
    }
  });
});

describe('what a provider says of somebody', () => {
  it('is kept only where it can be stored', () => {
    for (const text of strings) {
      const claims = claimsOf({ sub: 'ana', name: text, email: text, [text]: text, groups: [text, { [text]: text }] });
      expect(JSON.stringify(claims)).not.toMatch(/\\u0000|\\ud800/);
    }
    expect(Object.getPrototypeOf(claimsOf(JSON.parse('{"__proto__":{"a":1}}') as object))).toBe(Object.prototype);
  });
});
