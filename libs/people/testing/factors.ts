import { generateSync } from 'otplib';
import type { TestApp } from '@minga/kernel/testing';
import { peopleRoutes, type Passkey } from '../contract';
import { TEST_PASSWORD, type BuiltAccount } from './builders';
import { SoftwareAuthenticator } from './software-authenticator';

const STEP_SECONDS = 30;

/** The code of a key, as many steps from now as told. */
export const codeOf = (key: string, steps = 0): string =>
  generateSync({ secret: key.replaceAll(' ', ''), epoch: Math.floor(Date.now() / 1000) + steps * STEP_SECONDS });

/** An account with an authenticator app. Its first code is used up by the set-up: ask for the next step's. */
export async function setUpAuthenticator(app: TestApp, { session }: BuiltAccount): Promise<{ key: string; recoveryCodes: string[] }> {
  const api = app.client(peopleRoutes, session);
  const { key } = await api.beginAuthenticator({});
  const { codes } = await api.confirmAuthenticator({ body: { code: codeOf(key) } });
  return { key, recoveryCodes: codes };
}

/** A browser that is being asked for a passkey: the options, and its cookies. */
export interface Asked {
  options: Record<string, unknown>;
  cookie: string;
}

const cookiesOf = (headers: Record<string, string | string[] | undefined>): string[] => [headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0]!);

/** Begins to make a passkey (with a session), or to prove one. */
export async function ask(app: TestApp, what: 'create' | 'prove', cookie?: string): Promise<Asked> {
  const path = what === 'create' ? '/api/me/passkeys/options' : '/api/sessions/passkey/options';
  const answer = await app.request(path, { method: 'POST', cookie, body: {} });
  if (answer.status !== 201) throw new Error(answer.text);
  return { options: answer.json(), cookie: [...(cookie ? [cookie] : []), ...cookiesOf(answer.headers)].join('; ') };
}

/** An account's passkey, kept by an authenticator of its own. */
export async function addPasskey(app: TestApp, { session }: BuiltAccount, name = 'Mi teléfono'): Promise<{ passkey: Passkey; device: SoftwareAuthenticator }> {
  const device = new SoftwareAuthenticator();
  const { options, cookie } = await ask(app, 'create', session);
  const passkey = await app.client(peopleRoutes, cookie).addPasskey({ body: { name, credential: device.create(options) } });
  return { passkey, device };
}

/** A browser in which the password was right and a code is owed: its cookies. */
export async function oweCode(app: TestApp, { account }: BuiltAccount, password = TEST_PASSWORD): Promise<string> {
  const answer = await app.request('/api/sessions', { method: 'POST', body: { email: account.email, password } });
  return cookiesOf(answer.headers).join('; ');
}
