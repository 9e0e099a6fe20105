import { randomUUID } from 'node:crypto';
import { newId } from '@minga/kernel/contract';
import { routeKey, type MatrixActor, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { peopleRoutes as routes, type Provider } from '../../contract';
import { digestOf, newToken } from '../../server/providers/browser-token';
import { identityRows } from '../../server/providers/identity.rows';
import { visitRows } from '../../server/providers/visit.rows';
import type { BuiltAccount } from '../builders';
import { startLyingProvider } from './lying-provider';
import { addProvider, OWN_PAGE } from './visits';

interface Stage {
  me: BuiltAccount;
  author: BuiltAccount;
  actor: MatrixActor;
}
type Attempt = Omit<TestRequest, 'method'> & { path: string };

const key = (name: keyof typeof routes): string => routeKey(routes[name]);
const RULES = { rules: [] };
const nowhere = (): string => `https://${newId()}.example`;
const inputOf = (issuer: string) => ({ name: 'Demo · Identidad', issuer, clientId: 'minga', mailDomains: [], trustedDomains: [], enabled: true });

/** How each actor of the permission matrix tries the routes of identity providers. */
export const providerAttempts = (app: () => TestApp): Record<string, (stage: Stage, state: string) => Promise<Attempt>> => {
  const some = (): Promise<Provider> => addProvider(app(), { issuer: nowhere() });
  const admin = (name: keyof typeof routes, path: (id: string) => string, body?: (issuer: string) => unknown) => ({
    [key(name)]: async (): Promise<Attempt> => {
      const { id, issuer } = await some();
      return { path: path(id), ...(body && { body: body(issuer) }) };
    },
  });
  return {
    [key('providerButtons')]: async () => ({ path: '/api/providers' }),
    [key('listProviders')]: async () => ({ path: '/api/admin/providers' }),
    [key('addProvider')]: async () => ({ path: '/api/admin/providers', body: inputOf(nowhere()), headers: { 'idempotency-key': randomUUID() } }),
    ...admin('getProvider', (id) => `/api/admin/providers/${id}`),
    ...admin('changeProvider', (id) => `/api/admin/providers/${id}`, inputOf),
    ...admin('testProvider', (id) => `/api/admin/providers/${id}/test`),
    ...admin('changeProviderRules', (id) => `/api/admin/providers/${id}/rules`, () => RULES),
    ...admin('tryProviderRules', (id) => `/api/admin/providers/${id}/rules/try`, () => RULES),
    ...admin('startAtProvider', (id) => `/auth/${id}/start`),
    ...admin('returnFromProvider', (id) => `/auth/${id}/callback?state=x&code=y`),
    [key('endedAtProvider')]: async () => {
      const lying = await startLyingProvider();
      const { id } = await addProvider(app(), { issuer: lying.issuer });
      const claims = { nonce: undefined, jti: newId(), events: { 'http://schemas.openid.net/event/backchannel-logout': {} } };
      return { path: `/auth/${id}/backchannel`, body: { logout_token: await lying.sign({ claims }) } };
    },
    [key('endAtProvider')]: async ({ me }, state) => {
      const { id } = await some();
      const came = 'INSERT INTO provider_session (session_id, provider_id, subject) SELECT id, $2, $3 FROM session WHERE account_id = $1';
      if (state !== 'another session') await app().db.query(came, [me.account.id, id, newId()]);
      return { path: `/auth/${id}/end`, headers: OWN_PAGE };
    },
    [key('listIdentities')]: async () => ({ path: '/api/me/identities' }),
    [key('waitingIdentity')]: async () => ({ path: '/api/me/identities/waiting' }),
    [key('linkIdentity')]: async ({ me, author, actor }, state) => {
      const { id } = await some();
      const token = newToken();
      const { account } = state === 'waiting for the author' ? author : me;
      const waiting = { provider_id: id, account_id: account.id, subject: newId(), email: account.email, claims: {} };
      await visitRows.wait(app().db, digestOf(token), waiting);
      const visit = `minga_visit=${token}`;
      return { path: '/api/me/identities', cookie: actor === 'guest' ? visit : `${me.session}; ${visit}` };
    },
    [key('unlinkIdentity')]: async ({ author }) => {
      const { id, issuer } = await some();
      const accountId = author.account.id;
      await identityRows.insert(app().db, { accountId, providerId: id, issuer, subject: newId(), email: null, claims: {} });
      const identity = (await identityRows.ofAccount(app().db, accountId)).find((row) => row.provider_id === id)!;
      return { path: `/api/me/identities/${identity.id}` };
    },
  };
};
