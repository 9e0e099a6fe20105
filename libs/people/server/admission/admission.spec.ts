import { SiteSettingsStore, system } from '@minga/kernel/server';
import { createTestApp, sharedText, type TestApp } from '@minga/kernel/testing';
import { ADMISSION_TEXT_LENGTH, INVITATION_MESSAGE_LENGTH, peopleRoutes, registrationMode, type RegistrationMode } from '../../contract';
import { buildAccount, codeIn, cookiesOf, lastMail, tokenIn, type BuiltAccount } from '../../testing';
import { peopleSlice } from '../index';
import { REFUSED_DAYS, RefusedRegistrations } from './refused';

let app: TestApp;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  steward = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());

const api = ({ session }: BuiltAccount) => app.client(peopleRoutes, session);
const refused = (act: Promise<unknown>): Promise<string> => act.then(() => 'done', (error: { code: string; details?: { facts?: unknown } }) => JSON.stringify([error.code, error.details?.facts ?? null]));
async function mode(chosen: RegistrationMode): Promise<void> {
  const settings = app.nest.get(SiteSettingsStore);
  await app.db.write(system('test'), (tx) => settings.set(tx, registrationMode, chosen));
  await settings.refresh();
}

/** The corpus where it is at hand, else the worst of it. */
const NAUGHTY = (JSON.parse(sharedText('security/blns.json') ?? '["<script>alert(1)</script>", "\\u0000", "\\u202e", "1;DROP TABLE account", "{name} %s $1"]') as string[]).slice(0, 150);

let people = 0;
const address = (): string => `nueva-${++people}@example.org`;
const newcomer = (email: string, invitation?: string) => ({
  name: 'Demo · Nueva', email, password: 'una frase larga y buena', title: 'Asesora', organisationName: 'Demo · Mesa', stakeholderGroup: 'academia', ...(invitation && { invitation }),
});
const begin = (email: string, invitation?: string) => app.request('/api/accounts', { method: 'POST', body: newcomer(email, invitation) });
async function registered(email: string, invitation?: string) {
  const asked = await begin(email, invitation);
  const answer = await app.request('/api/accounts/verified', { method: 'POST', cookie: cookiesOf(asked), body: { code: codeIn(await lastMail(app, email)) } });
  return { status: answer.status, body: answer.json<{ next?: string; facts?: { reason?: string } }>(), cookie: cookiesOf(answer) };
}
const waitingFor = async (email: string) => (await api(steward).listRegistrations({})).items.find((item) => item.email === email)!;
const signIn = (email: string) => app.client(peopleRoutes).signIn({ body: { email, password: 'una frase larga y buena' } });
const tokenOf = (path: string) => path.slice('/invite/'.length);

describe('registering by request', () => {
  beforeAll(() => mode('request'));

  it('makes an account that waits until a steward lets it in, and has no page before', async () => {
    const email = address();
    expect((await registered(email)).status).toBe(403);
    expect(await refused(signIn(email))).toContain('registration-waiting');
    const item = await waitingFor(email);
    expect(item).toMatchObject({ state: 'waiting', title: 'Asesora', revision: 1 });
    expect((await app.request(`/api/people/${item.person.handle}`)).status).toBe(404);
    await api(steward).decideRegistration({ params: { accountId: item.person.id }, body: { decision: 'approve', revision: 1 } });
    expect((await lastMail(app, email)).kind).toBe('registration-approved');
    expect((await signIn(email)).email).toBe(email);
    expect((await app.request(`/api/people/${item.person.handle}`)).status).toBe(200);
  });

  it('asks, is answered by a link that serves once, and refuses with a reason by mail', async () => {
    const email = address();
    await registered(email);
    const { person } = await waitingFor(email);
    await api(steward).decideRegistration({ params: { accountId: person.id }, body: { decision: 'ask', revision: 1, text: '¿Quién la conoce?' } });
    const token = tokenIn(await lastMail(app, email));
    const guest = app.client(peopleRoutes);
    expect(await guest.registrationQuestion({ query: { token } })).toEqual({ question: '¿Quién la conoce?' });
    await guest.answerRegistration({ body: { token, answer: 'La mesa.' } });
    expect(await refused(guest.answerRegistration({ body: { token, answer: 'Otra vez.' } }))).toContain('invalid-input');
    const item = await waitingFor(email);
    expect(item).toMatchObject({ state: 'waiting', answer: 'La mesa.', revision: 3 });
    await api(steward).decideRegistration({ params: { accountId: person.id }, body: { decision: 'refuse', revision: 3, text: 'No representa a nadie.' } });
    expect((await lastMail(app, email)).text).toContain('No representa a nadie.');
    expect(await refused(signIn(email))).toContain('registration-refused');
  });

  it('forgets who was refused after a while: their address is free again', async () => {
    const email = address();
    await registered(email);
    const { person } = await waitingFor(email);
    await api(steward).decideRegistration({ params: { accountId: person.id }, body: { decision: 'refuse', revision: 1, text: 'No ahora.' } });
    const forget = () => app.nest.get(RefusedRegistrations).forget();
    await forget();
    expect(await refused(signIn(email))).toContain('registration-refused');
    await app.db.query(`UPDATE admission SET decided_at = now() - interval '${REFUSED_DAYS + 1} days' WHERE account_id = $1`, [person.id]);
    await forget();
    expect(await refused(signIn(email))).toContain('wrong-credentials');
    await registered(email);
    expect(await waitingFor(email)).toMatchObject({ state: 'waiting' });
  });

  it('lets one of two stewards decide and tells the other', async () => {
    const email = address();
    await registered(email);
    const { person } = await waitingFor(email);
    const decide = (decision: 'approve' | 'refuse') => refused(api(steward).decideRegistration({ params: { accountId: person.id }, body: { decision, revision: 1, text: 'Porque sí.' } }));
    const ended = await Promise.all([decide('approve'), decide('refuse')]);
    expect(ended.filter((one) => one === 'done')).toHaveLength(1);
    expect(ended.find((one) => one !== 'done')).toContain('registration-decided');
  });
});

describe('registering by invitation', () => {
  beforeAll(() => mode('invitation'));

  it('is refused without one, and lets in who has it, as often as it says', async () => {
    expect((await begin(address())).status).toBe(403);
    const { address: path } = await api(steward).inviteToSite({ body: { mostUses: 1, days: 3 } });
    const token = tokenOf(path!);
    expect(await app.client(peopleRoutes).showInvitation({ params: { token } })).toMatchObject({ by: { id: steward.account.id }, opens: null });
    expect((await registered(address(), token)).status).toBe(201);
    expect((await begin(address(), token)).status).toBe(403);
    expect((await app.request(`/api${path}`)).status).toBe(404);
    const [listed] = (await api(steward).listSiteInvitations({})).items;
    expect(listed!.usedBy).toHaveLength(1);
  });

  it('holds for the address it was sent to, and answers the same for one that has an account', async () => {
    const [email, known] = [address(), await buildAccount(app)];
    const made = await api(steward).inviteToSite({ body: { emails: [email], message: 'Venga <b>ya</b>', mostUses: 1, days: 3 } });
    expect(await api(steward).inviteToSite({ body: { emails: [known.account.email], message: 'Venga <b>ya</b>', mostUses: 1, days: 3 } })).toEqual(made);
    const mail = await lastMail(app, email);
    expect(mail.html).toContain('Venga &lt;b&gt;ya&lt;/b&gt;');
    const token = /\/invite\/([\w-]+)/.exec(mail.text)![1]!;
    expect((await begin(address(), token)).status).toBe(403);
    expect((await registered(email, token)).status).toBe(201);
    const theirs = /\/invite\/([\w-]+)/.exec((await lastMail(app, known.account.email)).text)![1]!;
    expect(await api(known).acceptSiteInvitation({ params: { token: theirs } })).toEqual({ address: '/' });
    expect(await api(known).acceptSiteInvitation({ params: { token: theirs } })).toEqual({ address: '/' });
  });

  it('ends when it is withdrawn or has run out', async () => {
    const { address: path } = await api(steward).inviteToSite({ body: { mostUses: 5, days: 3 } });
    const { id } = (await api(steward).listSiteInvitations({})).items[0]!;
    await api(steward).withdrawSiteInvitation({ params: { invitationId: id } });
    expect((await begin(address(), tokenOf(path!))).status).toBe(403);
    const { address: other } = await api(steward).inviteToSite({ body: { mostUses: 5, days: 3 } });
    await app.db.query("UPDATE site_invitation SET expires_at = now() - interval '1 second' WHERE withdrawn_at IS NULL");
    expect((await app.request(`/api${other}`)).status).toBe(404);
  });

  it('lets in no more than it says, however many come at once', async () => {
    const { address: path } = await api(steward).inviteToSite({ body: { mostUses: 2, days: 3 } });
    const comers = await Promise.all(Array.from({ length: 4 }, () => buildAccount(app)));
    const ended = await Promise.all(comers.map((comer) => refused(api(comer).acceptSiteInvitation({ params: { token: tokenOf(path!) } }))));
    expect(ended.filter((one) => one === 'done')).toHaveLength(2);
  });
});

describe('any text', () => {
  it('is kept and shown as it is, or refused; never a fault', async () => {
    await mode('request');
    const email = address();
    await registered(email);
    const { person } = await waitingFor(email);
    let { revision } = await waitingFor(email);
    for (const text of NAUGHTY) {
      const asked = await app.request(`/api/admin/registrations/${person.id}/decision`, { method: 'POST', cookie: steward.session, body: { decision: 'ask', revision, text } });
      expect([201, 422]).toContain(asked.status);
      if (asked.status === 201) revision += 1;
      const invited = await app.request('/api/admin/invitations', { method: 'POST', cookie: steward.session, body: { message: text } });
      expect([201, 422, 429]).toContain(invited.status);
    }
    const long = await app.request('/api/admin/invitations', { method: 'POST', cookie: steward.session, body: { message: 'x'.repeat(INVITATION_MESSAGE_LENGTH + 1) } });
    const longer = await app.request(`/api/admin/registrations/${person.id}/decision`, { method: 'POST', cookie: steward.session, body: { decision: 'ask', revision, text: 'x'.repeat(ADMISSION_TEXT_LENGTH + 1) } });
    expect([long.status, longer.status]).toEqual([422, 422]);
  });
});
