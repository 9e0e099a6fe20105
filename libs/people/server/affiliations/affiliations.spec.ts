import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { system } from '@minga/kernel/server';
import { Refusal } from '@minga/kernel/contract';
import { peopleRoutes } from '../../contract';
import { buildAccount, buildOrganisation, type BuiltAccount } from '../../testing';
import { peopleSlice, verifyByDomain } from '../index';

let app: TestApp;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  steward = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());

const api = (person?: BuiltAccount) => app.client(peopleRoutes, person?.session);
const cardOf = async ({ account }: BuiltAccount) => (await api().getPerson({ params: { handle: account.profile.handle } })).profile;
const codeOf = async (act: Promise<unknown>): Promise<string> => act.then(() => 'ok', (error: unknown) => (error as Refusal).code);
const organisationIdOf = ({ account }: BuiltAccount) => account.profile.affiliation!.organisationId;

async function claimIdOf({ account }: BuiltAccount): Promise<string> {
  return (await app.db.query<{ id: string }>('SELECT id FROM affiliation WHERE account_id = $1 AND until_at IS NULL', [account.id]))[0]!.id;
}

/** Somebody of an organisation of their own. */
async function claimant(name = `Demo · Claustro ${crypto.randomUUID()}`): Promise<BuiltAccount> {
  return buildAccount(app, { organisation: { name, country: 'CL', stakeholderGroup: 'academia' } });
}
const colleague = (of: BuiltAccount) => claimant(of.account.profile.organisation!);
const verified = async (person: BuiltAccount): Promise<void> => api(steward).verifyAffiliation({ params: { affiliationId: await claimIdOf(person) } });
const prove = ({ account }: BuiltAccount, email: string) => app.db.write(system('test'), (tx) => verifyByDomain(tx, account.id, email));

async function withDomain(domain: string, subdomains = false): Promise<BuiltAccount> {
  const person = await claimant();
  await api(steward).setDomain({ params: { organisationId: organisationIdOf(person) }, body: { domain, subdomains } });
  return person;
}

describe('a matching address', () => {
  it('verifies at once, beside the name too, and leaves a record', async () => {
    const person = await withDomain('Claustro-uno.EXAMPLE.');
    expect(await prove(person, 'ana@CLAUSTRO-uno.example')).toBe(true);
    expect(await cardOf(person)).toMatchObject({ verified: true, affiliation: { state: 'verified' } });
    expect(await app.db.query(`SELECT act FROM audit_entry WHERE subject_id = $1 AND act = 'affiliation.verified'`, [person.account.id])).toHaveLength(1);
  });

  it.each([
    ['another domain', 'ana@otro.example'],
    ['a domain that ends alike', 'ana@noclaustro-dos.example'],
    ['a domain that begins alike', 'ana@claustro-dos.example.evil.example'],
    ['a subdomain, where these are not marked', 'ana@mail.claustro-dos.example'],
    ['look-alike letters', 'ana@сlaustro-dos.example'],
    ['letters that would be folded', 'ana@ｃlaustro-dos.example'],
    ['a name before the @', '"ana@claustro-dos.example"@evil.example'],
  ])('is not %s', async (_what, email) => {
    const person = await withDomain('claustro-dos.example');
    expect(await prove(person, email)).toBe(false);
    expect((await cardOf(person)).verified).toBe(false);
  });

  it('may be of a subdomain where these are marked, but never above it', async () => {
    const person = await withDomain('claustro.uni.example', true);
    expect(await prove(person, 'ana@uni.example')).toBe(false);
    expect(await prove(person, 'ana@mail.claustro.uni.example')).toBe(true);
  });

  it('takes IDN in either writing', async () => {
    const person = await withDomain('educación.example');
    expect(await prove(person, 'ana@xn--educacin-13a.example')).toBe(true);
  });

  it('says nothing of an organisation that nobody confirmed', async () => {
    const person = await withDomain('propuesto.example');
    await app.db.query(`UPDATE organisation SET state = 'proposed' WHERE id = $1`, [organisationIdOf(person)]);
    expect(await prove(person, 'ana@propuesto.example')).toBe(false);
  });

  it.each([
    ['gub.uy', 'public-suffix'],
    ['gmail.com', 'public-mail'],
    ['@yahoo.com.br', 'public-mail'],
    ['no es', 'not-a-domain'],
    ['127.0.0.1', 'not-a-domain'],
  ])('cannot be made of %s', async (domain, code) => {
    const { id } = await buildOrganisation(app);
    const refusal = await api(steward).setDomain({ params: { organisationId: id }, body: { domain, subdomains: true } }).catch((error: Refusal) => error);
    expect((refusal as Refusal).problem?.fields?.[0]).toMatchObject({ field: 'domain', code });
  });

  it('verifies who proved theirs before the domain was set, but not the steward who sets it', async () => {
    const person = await claimant();
    await app.db.query(`UPDATE account SET email = $2, email_verified_at = now() WHERE id = $1`, [person.account.id, `${crypto.randomUUID()}@tarde.example`]);
    await app.db.query(`UPDATE account SET email = $2, email_verified_at = now() WHERE id = $1`, [steward.account.id, `${crypto.randomUUID()}@tarde.example`]);
    await api(steward).updateProfile({ body: { organisationId: organisationIdOf(person), title: 'Asesora' } });
    await api(steward).setDomain({ params: { organisationId: organisationIdOf(person) }, body: { domain: 'tarde.example', subdomains: false } });
    expect([(await cardOf(person)).verified, (await cardOf(steward)).verified]).toEqual([true, false]);
    expect(await prove(steward, 'yo@tarde.example')).toBe(false);
  });
});

describe('a claim', () => {
  it('is verified by a steward, who tells the person', async () => {
    const person = await claimant();
    await verified(person);
    expect(await cardOf(person)).toMatchObject({ verified: true });
    expect((await app.mail()).filter(({ to }) => to === person.account.email).map(({ kind }) => kind)).toEqual(['organisation.verified']);
  });

  it('is refused with a reason, ends, is told, and leaves no trace beside the name', async () => {
    const person = await claimant();
    await api(steward).refuseAffiliation({ params: { affiliationId: await claimIdOf(person) }, body: { reason: 'No figura en su nómina' } });
    const profile = await cardOf(person);
    expect([profile.affiliation, profile.earlier]).toEqual([null, []]);
    const [letter] = (await app.mail()).filter(({ to }) => to === person.account.email);
    expect(letter?.text).toContain('No figura en su nómina');
  });

  it('is nobody’s to verify for themselves, stewards and representatives included', async () => {
    expect(await codeOf(verified(steward))).toBe('own-affiliation');
    const person = await claimant();
    await verified(person);
    expect(await codeOf(api(person).nameRepresentative({ params: { affiliationId: await claimIdOf(person) } }))).toBe('own-affiliation');
  });

  it('is not there for strangers', async () => {
    const person = await claimant();
    const stranger = await buildAccount(app);
    expect(await codeOf(api(stranger).verifyAffiliation({ params: { affiliationId: await claimIdOf(person) } }))).toBe('not-found');
  });

  it('is decided once: of two at the same time one wins, and the other is told', async () => {
    const person = await claimant();
    const other = await buildAccount(app, { siteRole: 'steward' });
    const params = { affiliationId: await claimIdOf(person) };
    const answers = await Promise.all([
      codeOf(api(steward).verifyAffiliation({ params })),
      codeOf(api(other).refuseAffiliation({ params, body: { reason: 'No' } })),
    ]);
    expect(answers.sort()).toEqual(['claim-decided', 'ok']);
  });

  it('shows what speaks for it, never the address', async () => {
    const person = await claimant();
    const friend = await colleague(person);
    await verified(friend);
    await app.db.query(`UPDATE account SET email = $2, email_verified_at = now() WHERE id = $1`, [person.account.id, `${crypto.randomUUID()}@suyo.example`]);
    const { items } = await api(steward).organisationClaims({ params: { organisationId: organisationIdOf(person) }, query: {} });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ domain: 'suyo.example', verified: 1, colleagues: [{ handle: friend.account.profile.handle }], refusals: 0 });
    expect(JSON.stringify(items)).not.toContain('@suyo');
  });
});

describe('a representative', () => {
  async function representative(): Promise<BuiltAccount> {
    const person = await claimant();
    await verified(person);
    await api(steward).nameRepresentative({ params: { affiliationId: await claimIdOf(person) } });
    return person;
  }

  it('verifies and names others of the same organisation, and of no other', async () => {
    const person = await representative();
    const friend = await colleague(person);
    await api(person).verifyAffiliation({ params: { affiliationId: await claimIdOf(friend) } });
    await api(person).nameRepresentative({ params: { affiliationId: await claimIdOf(friend) } });
    expect((await cardOf(friend)).affiliation).toMatchObject({ state: 'verified', representative: true });
    const foreign = await claimant();
    expect(await codeOf(api(person).verifyAffiliation({ params: { affiliationId: await claimIdOf(foreign) } }))).toBe('not-found');
    expect(await codeOf(api(person).organisationClaims({ params: { organisationId: organisationIdOf(foreign) }, query: {} }))).toBe('not-found');
  });

  it('is never somebody who only says so', async () => {
    const person = await claimant();
    expect(await codeOf(api(steward).nameRepresentative({ params: { affiliationId: await claimIdOf(person) } }))).toBe('affiliation-not-verified');
  });

  it('loses the role with the organisation', async () => {
    const person = await representative();
    const friend = await colleague(person);
    await api(person).leaveOrganisation({});
    expect(await codeOf(api(person).verifyAffiliation({ params: { affiliationId: await claimIdOf(friend) } }))).toBe('not-found');
  });
});

describe('a change', () => {
  it('of organisation is a new claim, and keeps the old one in the history', async () => {
    const person = await claimant();
    await verified(person);
    const elsewhere = await buildOrganisation(app);
    await api(person).updateProfile({ body: { organisationId: elsewhere.id } });
    expect(await cardOf(person)).toMatchObject({ verified: false, earlier: [{ organisation: person.account.profile.organisation, state: 'verified' }] });
  });

  it('of a title that people verified makes it claimed again; one that a domain proved stays', async () => {
    const byPeople = await claimant();
    await verified(byPeople);
    await api(byPeople).updateProfile({ body: { title: 'Ministra' } });
    expect((await cardOf(byPeople)).verified).toBe(false);
    const byDomain = await withDomain('titulo.example');
    await prove(byDomain, 'a@titulo.example');
    await api(byDomain).updateProfile({ body: { title: 'Ministra' } });
    expect((await cardOf(byDomain)).verified).toBe(true);
  });

  it('of nothing changes nothing', async () => {
    const person = await claimant();
    await verified(person);
    await api(person).updateProfile({ body: { title: 'Directora', organisationId: organisationIdOf(person) } });
    expect((await cardOf(person)).verified).toBe(true);
  });
});
