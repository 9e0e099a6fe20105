import { routeKey, type MatrixActor, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { peopleRoutes as routes } from '../contract';
import { buildAccount, type BuiltAccount } from './builders';
import { addPasskey, ask, codeOf, oweCode, setUpAuthenticator } from './factors';
import { SoftwareAuthenticator } from './software-authenticator';

interface Stage {
  me: BuiltAccount;
  author: BuiltAccount;
  actor: MatrixActor;
}
type Attempt = Omit<TestRequest, 'method'> & { path: string };

const key = (name: keyof typeof routes): string => routeKey(routes[name]);

/** How each actor of the permission matrix tries the routes of passkeys and the second factor. */
export const factorAttempts = (app: () => TestApp): Record<string, (stage: Stage) => Attempt | Promise<Attempt>> => {
  const passkeyOf = async (person: BuiltAccount) => `/api/me/passkeys/${(await addPasskey(app(), person)).passkey.id}`;
  return {
    [key('signInMeans')]: () => ({ path: '/api/me/sign-in-means' }),
    [key('beginAuthenticator')]: () => ({ path: '/api/me/authenticator/draft' }),
    [key('authenticatorDraft')]: () => ({ path: '/api/me/authenticator/draft' }),
    [key('confirmAuthenticator')]: async ({ me }) => {
      const { key: made } = await app().client(routes, me.session).beginAuthenticator({});
      return { path: '/api/me/authenticator', body: { code: codeOf(made) } };
    },
    [key('removeAuthenticator')]: () => ({ path: '/api/me/authenticator' }),
    [key('renewRecoveryCodes')]: async ({ me }) => {
      await setUpAuthenticator(app(), me);
      return { path: '/api/me/authenticator/recovery-codes' };
    },
    [key('pendingSignIn')]: () => ({ path: '/api/sessions/second-factor' }),
    [key('signInWithCode')]: async () => {
      const person = await buildAccount(app());
      const { recoveryCodes } = await setUpAuthenticator(app(), person);
      return { path: '/api/sessions/second-factor', cookie: await oweCode(app(), person), body: { code: recoveryCodes[0] } };
    },
    [key('passkeyCreation')]: () => ({ path: '/api/me/passkeys/options', body: {} }),
    [key('addPasskey')]: async ({ me, actor }) => {
      const { options, cookie } = await ask(app(), 'create', me.session);
      const credential = new SoftwareAuthenticator().create(options);
      return { path: '/api/me/passkeys', body: { name: 'Llave', credential }, cookie: actor === 'guest' ? undefined : cookie, headers: { 'idempotency-key': crypto.randomUUID() } };
    },
    [key('renamePasskey')]: async ({ author }) => ({ path: await passkeyOf(author), body: { name: 'Otra' } }),
    [key('removePasskey')]: async ({ author }) => ({ path: await passkeyOf(author) }),
    [key('removePassword')]: async ({ me }) => {
      await addPasskey(app(), me);
      return { path: '/api/me/password' };
    },
    [key('passkeyRequest')]: () => ({ path: '/api/sessions/passkey/options', body: {} }),
    [key('signInWithPasskey')]: async () => {
      const { device } = await addPasskey(app(), await buildAccount(app()));
      const { options, cookie } = await ask(app(), 'prove');
      return { path: '/api/sessions/passkey', cookie, body: { credential: device.get(options) } };
    },
  };
};
