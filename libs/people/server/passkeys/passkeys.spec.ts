import { createTestApp, sharedText, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../../contract';
import { addPasskey, ask, buildAccount, setUpAuthenticator, SoftwareAuthenticator, TEST_PASSWORD, type BuiltAccount } from '../../testing';
import type { Misbehaviour } from '../../testing/software-authenticator';
import { peopleSlice } from '../index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const api = (cookie: string) => app.client(peopleRoutes, cookie);
const sessionOf = (answer: { headers: Record<string, unknown> }): string => /minga_session=[^;]+/.exec(String(answer.headers['set-cookie']))![0];
const present = (cookie: string, credential: unknown) => app.request('/api/sessions/passkey', { method: 'POST', cookie, body: { credential } });
const actsOf = async ({ account }: BuiltAccount): Promise<string[]> =>
  (await app.db.query<{ act: string }>('SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [account.id])).map(({ act }) => act);
const mailsTo = async ({ account }: BuiltAccount): Promise<string[]> => (await app.mail()).filter(({ to }) => to === account.email).map(({ kind }) => kind);
const codeOfProblem = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code;
const signInWith = async (device: SoftwareAuthenticator, misbehaviour?: Misbehaviour) => {
  const { options, cookie } = await ask(app, 'prove');
  return present(cookie, device.get(options, misbehaviour));
};

describe('making a passkey', () => {
  it('keeps it under a name, and tells the owner', async () => {
    const person = await buildAccount(app);
    await addPasskey(app, person, 'Teléfono');
    await addPasskey(app, person, 'Llave');
    const { means, passkeyHost } = await api(person.session).signInMeans({});
    expect([passkeyHost, means.passkeys.map(({ name, lastUsedAt }) => [name, lastUsedAt])]).toEqual(['localhost', [['Llave', null], ['Teléfono', null]]]);
    expect(await actsOf(person)).toEqual(['passkey.added', 'passkey.added']);
    expect(await mailsTo(person)).toEqual(['security.passkey-added', 'security.passkey-added']);
  });

  it('says of whom and asks for a finger or PIN, without what identifies the person elsewhere', async () => {
    const person = await buildAccount(app);
    const { options } = await ask(app, 'create', person.session);
    expect(options).toMatchObject({ rp: { id: 'localhost' }, authenticatorSelection: { residentKey: 'required', userVerification: 'required' }, attestation: 'none' });
    expect(Buffer.from((options['user'] as { id: string }).id, 'base64url').toString('hex')).toBe(person.account.id.replaceAll('-', ''));
  });

  it.each<[string, Misbehaviour]>([
    ['another site’s page', { origin: 'https://minga.example.net' }],
    ['this machine by number', { origin: 'http://127.0.0.1:3000' }],
    ['another site’s name', { rpId: 'example.net' }],
    ['another challenge', { challenge: 'A'.repeat(43) }],
    ['nobody verified', { unverified: true }],
  ])('is refused for %s', async (_what, misbehaviour) => {
    const person = await buildAccount(app);
    const { options, cookie } = await ask(app, 'create', person.session);
    const credential = new SoftwareAuthenticator().create(options, misbehaviour);
    await expect(api(cookie).addPasskey({ body: { name: 'Llave', credential } })).rejects.toMatchObject({ status: 422, code: 'passkey-refused' });
  });

  it('takes a challenge once, from its browser alone, and not one that was given for signing in', async () => {
    const person = await buildAccount(app);
    const { options, cookie } = await ask(app, 'create', person.session);
    const credential = new SoftwareAuthenticator().create(options);
    await expect(api(person.session).addPasskey({ body: { name: 'Sin cookie', credential } })).rejects.toMatchObject({ code: 'passkey-refused' });
    await api(cookie).addPasskey({ body: { name: 'Llave', credential } });
    await expect(api(cookie).addPasskey({ body: { name: 'Otra vez', credential } })).rejects.toMatchObject({ code: 'passkey-refused' });
    const other = await ask(app, 'prove', person.session);
    const mixed = new SoftwareAuthenticator().create({ ...options, challenge: other.options['challenge'] });
    await expect(api(other.cookie).addPasskey({ body: { name: 'Mezclada', credential: mixed } })).rejects.toMatchObject({ code: 'passkey-refused' });
  });

  it('asks again who it is', async () => {
    const person = await buildAccount(app);
    await app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [person.account.id]);
    await expect(api(person.session).passkeyCreation({})).rejects.toMatchObject({ code: 'step-up-required' });
  });
});

describe('signing in with a passkey', () => {
  it('needs no address and no code, and notes the use', async () => {
    const person = await buildAccount(app);
    const { device } = await addPasskey(app, person);
    await setUpAuthenticator(app, person);
    const answer = await signInWith(device);
    expect(answer.status).toBe(201);
    const { means } = await api(sessionOf(answer)).signInMeans({});
    expect(means.passkeys[0]!.lastUsedAt).not.toBeNull();
  });

  it.each<[string, Misbehaviour]>([
    ['another site’s page', { origin: 'https://minga.example.net' }],
    ['another site’s name', { rpId: 'example.net' }],
    ['another challenge', { challenge: 'A'.repeat(43) }],
    ['nobody verified', { unverified: true }],
    ['another key', { forged: true }],
    ['another account’s handle', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('is refused for %s', async (_what, misbehaviour) => {
    const { device } = await addPasskey(app, await buildAccount(app));
    const answer = await signInWith(device, misbehaviour);
    expect([answer.status, codeOfProblem(answer), answer.headers['set-cookie']]).toEqual([422, 'passkey-refused', undefined]);
  });

  it('is refused when the answer is sent again, or too late', async () => {
    const { device } = await addPasskey(app, await buildAccount(app));
    const { options, cookie } = await ask(app, 'prove');
    const credential = device.get(options);
    expect((await present(cookie, credential)).status).toBe(201);
    expect((await present(cookie, credential)).status).toBe(422);
    const late = await ask(app, 'prove');
    await app.db.query(`UPDATE passkey_challenge SET expires_at = now() - interval '1 second'`);
    expect((await present(late.cookie, device.get(late.options))).status).toBe(422);
  });

  it('is refused for an answer that another browser was asked for', async () => {
    const { device } = await addPasskey(app, await buildAccount(app));
    const [mine, theirs] = [await ask(app, 'prove'), await ask(app, 'prove')];
    expect((await present(theirs.cookie, device.get(mine.options))).status).toBe(422);
  });

  it('lets one of two in who answer one challenge at once', async () => {
    const { device } = await addPasskey(app, await buildAccount(app));
    const { options, cookie } = await ask(app, 'prove');
    const credential = device.get(options);
    const answers = await Promise.all([present(cookie, credential), present(cookie, credential)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 422]);
  });

  it('is refused when the count has fallen, and the owner is told', async () => {
    const person = await buildAccount(app);
    const { device } = await addPasskey(app, person, 'Copiada');
    for (let i = 0; i < 3; i++) expect((await signInWith(device)).status).toBe(201);
    const copy = await signInWith(device, { counter: 2 });
    expect([copy.status, codeOfProblem(copy)]).toEqual([422, 'passkey-copied']);
    expect((await signInWith(device)).status).toBe(201);
    expect(await actsOf(person)).toContain('passkey.count-fell');
    expect((await mailsTo(person)).filter((kind) => kind === 'security.passkey-copied')).toHaveLength(1);
  });

  it('raises no alarm for a count that nobody signed', async () => {
    const person = await buildAccount(app);
    const { device } = await addPasskey(app, person);
    await signInWith(device);
    expect(codeOfProblem(await signInWith(device, { counter: 0, forged: true }))).toBe('passkey-refused');
    expect(await actsOf(person)).not.toContain('passkey.count-fell');
  });

  it('serves devices that do not count', async () => {
    const { device } = await addPasskey(app, await buildAccount(app));
    for (let i = 0; i < 2; i++) expect((await signInWith(device, { counter: 0 })).status).toBe(201);
  });

  it('is never an error of ours', async () => {
    const { options, cookie } = await ask(app, 'prove');
    const good = new SoftwareAuthenticator().get(options);
    const wrongs = ['', 'A', '%', '{}', 'null', Buffer.from('{"challenge":{}}').toString('base64url'), Buffer.from('[]').toString('base64url'), 'x'.repeat(20_000)];
    for (const wrong of wrongs) {
      for (const field of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle']) {
        expect((await present(cookie, { ...good, response: { ...good.response, [field]: wrong } })).status).toBe(422);
      }
      expect((await present(cookie, { ...good, id: wrong, rawId: wrong })).status).toBe(422);
    }
  });
});

describe('confirming who one is', () => {
  it('goes by one’s own passkey and by nobody else’s', async () => {
    const [person, stranger] = [await buildAccount(app), await buildAccount(app)];
    const [mine, theirs] = [await addPasskey(app, person), await addPasskey(app, stranger)];
    await app.db.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE account_id = $1`, [person.account.id]);
    const confirm = async (device: SoftwareAuthenticator) => {
      const { options, cookie } = await ask(app, 'prove', person.session);
      return app.request('/api/me/confirm', { method: 'POST', cookie, body: { credential: device.get(options) } });
    };
    expect((await confirm(theirs.device)).status).toBe(422);
    const answer = await confirm(mine.device);
    expect(answer.status).toBe(204);
    await ask(app, 'create', sessionOf(answer));
  });
});

describe('one’s passkeys', () => {
  it('are renamed and removed, but never the last means of signing in', async () => {
    const person = await buildAccount(app);
    const { passkey, device } = await addPasskey(app, person);
    await api(person.session).renamePasskey({ params: { passkeyId: passkey.id }, body: { name: 'Otro nombre' } });
    expect((await api(person.session).signInMeans({})).means.passkeys[0]!.name).toBe('Otro nombre');
    await api(person.session).removePassword({});
    await expect(api(person.session).removePasskey({ params: { passkeyId: passkey.id } })).rejects.toMatchObject({ status: 409, code: 'last-means' });
    expect((await app.request('/api/sessions', { method: 'POST', body: { email: person.account.email, password: TEST_PASSWORD } })).status).toBe(422);
    expect((await signInWith(device)).status).toBe(201);
    const { passkey: second } = await addPasskey(app, person, 'Segunda');
    await api(person.session).removePasskey({ params: { passkeyId: passkey.id } });
    expect((await signInWith(device)).status).toBe(422);
    expect((await api(person.session).signInMeans({})).means).toMatchObject({ password: false, passkeys: [{ id: second.id }] });
    expect(await actsOf(person)).toEqual(['passkey.added', 'password.removed', 'passkey.added', 'passkey.removed']);
    expect(await mailsTo(person)).toEqual(expect.arrayContaining(['security.password-removed', 'security.passkey-removed']));
  });

  it('are not both removed by two requests at once', async () => {
    const person = await buildAccount(app);
    const [one, other] = [await addPasskey(app, person), await addPasskey(app, person)];
    await api(person.session).removePassword({});
    const removals = await Promise.allSettled([one, other].map(({ passkey }) => api(person.session).removePasskey({ params: { passkeyId: passkey.id } })));
    expect(removals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are told to other pages of the account, and to nobody else', async () => {
    const [person, stranger] = [await buildAccount(app), await buildAccount(app)];
    const { passkey } = await addPasskey(app, person);
    await expect(api(stranger.session).renamePasskey({ params: { passkeyId: passkey.id }, body: { name: 'x' } })).rejects.toMatchObject({ status: 404 });
    expect((await api(stranger.session).signInMeans({})).means.passkeys).toEqual([]);
  });

  it('take any name as it was typed, or refuse it', async () => {
    const person = await buildAccount(app);
    const { passkey } = await addPasskey(app, person);
    const naughty = JSON.parse(sharedText('security/blns.json') ?? '["<script>alert(1)</script>", "\\u0000", "\\ud800", "Ω≈ç√∫"]') as string[];
    for (const name of naughty) {
      const answer = await app.request(`/api/me/passkeys/${passkey.id}`, { method: 'PATCH', cookie: person.session, body: { name } });
      expect([204, 422]).toContain(answer.status);
      if (answer.status === 204) expect((await api(person.session).signInMeans({})).means.passkeys[0]!.name).toBe(name.trim());
    }
  });
});
