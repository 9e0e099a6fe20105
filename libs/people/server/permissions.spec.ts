import sharp from 'sharp';
import { MATRIX_ACTORS, createTestApp, routeKey, uncovered, verdictOf, type MatrixActor, type TestApp, type TestRequest } from '@minga/kernel/testing';
import { Outgoing, system } from '@minga/kernel/server';
import { peopleRoutes as routes } from '../contract';
import { buildAccount, factorAttempts, organisationAttempts, peopleMatrix, providerAttempts, setUpAuthenticator, TEST_PASSWORD, type BuiltAccount, lastMail, tokenIn } from '../testing';
import { ensureImportedAuthors, peopleSlice } from './index';
import { InvitationsService } from './invitations/invitations.service';
import { OneTime } from './one-time/one-time';
import { ExportsService } from './own-data/exports.service';

let app: TestApp;
let picture: Buffer;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice], outgoing: new Outgoing({ loopback: true }) });
  picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } }).png().toBuffer();
});
afterAll(() => app.close());

interface Attempt extends TestRequest {
  path: string;
}
/** What an actor needs to try: its own account (even where it comes as a guest), and the author's. */
interface Stage {
  me: BuiltAccount;
  author: BuiltAccount;
  actor: MatrixActor;
}

const key = (name: keyof typeof routes): string => routeKey(routes[name]);

async function importedHandle(): Promise<string> {
  const authors = [{ key: 'matrix:1', name: 'Importado' }];
  const id = (await app.db.write(system('import'), (tx) => ensureImportedAuthors(tx, authors))).get('matrix:1');
  return (await app.db.query<{ handle: string }>('SELECT handle FROM account WHERE id = $1', [id]))[0]!.handle;
}

async function sessionIdOf({ account }: BuiltAccount): Promise<string> {
  return (await app.db.query<{ id: string }>('SELECT id FROM session WHERE account_id = $1', [account.id]))[0]!.id;
}

const newcomer = { name: 'Nueva', password: TEST_PASSWORD, title: 'Asesora', organisationName: 'Demo · Nueva', stakeholderGroup: 'academia' };

/** The token of the link that a request has sent to an address. */
async function sentTo(email: string, path: string, body: object = {}, cookie?: string): Promise<string> {
  await app.request(path, { method: 'POST', cookie, body: { ...body, email } });
  return tokenIn(await lastMail(app, email));
}

async function siteInvitation(): Promise<{ id: string; address: string }> {
  const { address } = await app.nest.get(InvitationsService).inviteToSite(system('test'), { mostUses: 1, days: 1 });
  const [row] = await app.db.query<{ id: string }>('SELECT id FROM site_invitation ORDER BY created_at DESC, id DESC LIMIT 1');
  return { id: row!.id, address: address! };
}

async function askedToken({ account }: BuiltAccount): Promise<string> {
  await app.db.query("INSERT INTO admission (account_id, state, question) VALUES ($1, 'asked', '¿Quién?')", [account.id]);
  return app.db.write(system('test'), async (tx) => (await app.nest.get(OneTime).issue(tx, { purpose: 'registration-answer', accountId: account.id, minutes: 5 })).token);
}

const attempts: Record<string, (stage: Stage, state: string) => Omit<Attempt, 'method'> | Promise<Omit<Attempt, 'method'>>> = {
  [key('register')]: ({ me }) => ({
    path: '/api/accounts',
    body: { ...newcomer, email: `new-${me.account.email}` },
  }),
  [key('signIn')]: ({ me }) => ({ path: '/api/sessions', body: { email: me.account.email, password: TEST_PASSWORD } }),
  [key('signOut')]: () => ({ path: '/api/sessions/current' }),
  [key('me')]: () => ({ path: '/api/me' }),
  [key('getPerson')]: async ({ author }, state) => ({ path: `/api/people/${state === 'a person' ? author.account.profile.handle : await importedHandle()}` }),
  [key('searchPeople')]: () => ({ path: '/api/people?q=demo' }),
  [key('searchOrganisations')]: () => ({ path: '/api/organisations?q=demo' }),
  [key('addOrganisation')]: () => ({ path: '/api/organisations', body: { name: 'Demo · Agregada', stakeholderGroup: 'bank' } }),
  [key('updateProfile')]: () => ({ path: '/api/me/profile', body: { bio: 'Texto' } }),
  [key('uploadPhoto')]: () => ({ path: '/api/me/photo', rawBody: picture, headers: { 'content-type': 'image/png' } }),
  [key('removePhoto')]: () => ({ path: '/api/me/photo' }),
  [key('changePreferences')]: () => ({ path: '/api/me/preferences', body: { language: 'en' } }),
  [key('changePassword')]: () => ({ path: '/api/me/password', body: { currentPassword: TEST_PASSWORD, newPassword: 'otra frase distinta' } }),
  [key('registrationMode')]: () => ({ path: '/api/registration/mode' }),
  [key('stewardPeople')]: () => ({ path: '/api/admin/people' }),
  [key('setSiteRole')]: ({ author }) => ({ path: `/api/admin/people/${author.account.id}/role`, body: { role: 'member' } }),
  [key('endSessionsOf')]: ({ author }) => ({ path: `/api/admin/people/${author.account.id}/sessions`, body: {} }),
  [key('resetSecondFactorOf')]: async ({ author }) => {
    await setUpAuthenticator(app, author);
    return { path: `/api/admin/people/${author.account.id}/second-factor`, body: { reason: 'Perdió el teléfono' } };
  },
  [key('listRegistrations')]: () => ({ path: '/api/admin/registrations' }),
  [key('decideRegistration')]: async ({ author }) => {
    await app.db.query("INSERT INTO admission (account_id, state) VALUES ($1, 'waiting')", [author.account.id]);
    return { path: `/api/admin/registrations/${author.account.id}/decision`, body: { decision: 'approve', revision: 1 } };
  },
  [key('registrationQuestion')]: () => ({ path: '/api/registrations/question?token=none' }),
  [key('answerRegistration')]: async ({ author }) => ({ path: '/api/registrations/answer', body: { token: await askedToken(author), answer: 'Sí.' } }),
  [key('listSiteInvitations')]: () => ({ path: '/api/admin/invitations' }),
  [key('inviteToSite')]: () => ({ path: '/api/admin/invitations', body: {} }),
  [key('withdrawSiteInvitation')]: async () => ({ path: `/api/admin/invitations/${(await siteInvitation()).id}/withdrawal` }),
  [key('showInvitation')]: async () => ({ path: `/api${(await siteInvitation()).address}` }),
  [key('acceptSiteInvitation')]: async () => ({ path: `/api${(await siteInvitation()).address}/acceptance` }),
  [key('ownData')]: () => ({ path: '/api/me/data' }),
  [key('askForOwnData')]: () => ({ path: '/api/me/data/exports' }),
  [key('openOwnData')]: async ({ author }) => {
    const { id } = await app.client(routes, author.session).askForOwnData({});
    await app.nest.get(ExportsService).work();
    return { path: `/api/me/data/exports/${id}/link` };
  },
  [key('deletion')]: () => ({ path: '/api/me/deletion' }),
  [key('askForDeletion')]: () => ({ path: '/api/me/deletion', body: { written: 'keep' } }),
  [key('privacy')]: () => ({ path: '/api/me/privacy' }),
  [key('changePrivacy')]: () => ({ path: '/api/me/privacy', body: { email: 'signed-in', photo: 'everybody', presence: 'named', unlisted: false } }),
  [key('personEmail')]: ({ author }) => ({ path: `/api/people/${author.account.profile.handle}/email` }),
  [key('pendingRegistration')]: () => ({ path: '/api/accounts/pending' }),
  [key('resendRegistration')]: () => ({ path: '/api/accounts/pending/mail' }),
  [key('correctRegistration')]: () => ({ path: '/api/accounts/pending', body: { email: 'other@example.org' } }),
  [key('verifyRegistration')]: async ({ me }) => ({ path: '/api/accounts/verified', body: { token: await sentTo(`v-${me.account.email}`, '/api/accounts', newcomer) } }),
  [key('requestRecovery')]: ({ me }) => ({ path: '/api/recovery', body: { email: me.account.email } }),
  [key('recover')]: async ({ me }) => ({ path: '/api/recovery/password', body: { token: await sentTo(me.account.email, '/api/recovery'), password: 'otra frase distinta' } }),
  [key('requestLink')]: ({ me }) => ({ path: '/api/sessions/link', body: { email: me.account.email } }),
  [key('signInWithLink')]: async ({ me }) => ({ path: '/api/sessions/link/used', body: { token: await sentTo(me.account.email, '/api/sessions/link') } }),
  [key('changeAddress')]: ({ me }) => ({ path: '/api/me/email', body: { email: `c-${me.account.email}` } }),
  [key('proveAddress')]: async ({ me }) => ({ path: '/api/me/email/proved', body: { token: await sentTo(`p-${me.account.email}`, '/api/me/email', {}, me.session) } }),
  [key('undoAddress')]: async ({ me }) => {
    const token = await sentTo(`u-${me.account.email}`, '/api/me/email', {}, me.session);
    await app.request('/api/me/email/proved', { method: 'POST', cookie: me.session, body: { token } });
    return { path: '/api/me/email/undone', body: { token: tokenIn(await lastMail(app, me.account.email)) } };
  },
  [key('confirm')]: () => ({ path: '/api/me/confirm', body: { password: TEST_PASSWORD } }),
  ...factorAttempts(() => app),
  ...providerAttempts(() => app),
  ...organisationAttempts(() => app),
  [key('listSessions')]: () => ({ path: '/api/sessions' }),
  [key('endSession')]: async ({ author }) => ({ path: `/api/sessions/${await sessionIdOf(author)}` }),
  [key('endOtherSessions')]: () => ({ path: '/api/sessions' }),
};

async function tried(route: string, state: string, actor: MatrixActor): Promise<string> {
  const author = await buildAccount(app);
  const me = actor === 'author' ? author : await buildAccount(app, { siteRole: actor === 'steward' ? 'steward' : 'member' });
  const { path, ...request } = await attempts[route]!({ me, author, actor }, state);
  const method = route.split(' ')[0] as TestRequest['method'];
  return verdictOf((await app.request(path, { method, cookie: actor === 'guest' ? undefined : me.session, ...request })).status);
}

describe('who may do what with people', () => {
  it('says so of every endpoint', () => {
    expect(uncovered([routes], peopleMatrix)).toEqual([]);
  });

  it.each(peopleMatrix.map((row) => [row.route, row.state, row] as const))('%s: %s', async (route, state, row) => {
    const verdicts: [MatrixActor, string][] = [];
    for (const actor of MATRIX_ACTORS) verdicts.push([actor, await tried(route, state, actor)]);
    expect(Object.fromEntries(verdicts)).toEqual(row.expect);
  });
});
