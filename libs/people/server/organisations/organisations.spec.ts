import { rooms, type RoomEvent } from '@minga/kernel/contract';
import type { Refusal } from '@minga/kernel/contract';
import { createTestApp, sharedText, type TestApp } from '@minga/kernel/testing';
import { organisationEvents, peopleRoutes, reduceMembers, reduceOrganisation, type OrganisationEvent } from '../../contract';
import { buildAccount, buildOrganisation, type BuiltAccount } from '../../testing';
import { peopleSlice } from '../index';

let app: TestApp;
let steward: BuiltAccount;
let person: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  steward = await buildAccount(app, { siteRole: 'steward' });
  person = await buildAccount(app);
});
afterAll(() => app.close());

const api = (who?: BuiltAccount) => app.client(peopleRoutes, who?.session);
const codeOf = async (act: Promise<unknown>): Promise<string> =>
  act.then(() => 'ok', (error: Refusal) => error.problem?.fields?.[0]?.code ?? error.code);
const view = async (organisationId: string, who?: BuiltAccount) => api(who).getOrganisation({ params: { organisationId } });
const unique = (): string => crypto.randomUUID().slice(0, 8);
const member = (name: string) => buildAccount(app, { organisation: { name, country: 'CL', stakeholderGroup: 'academia' } });
const organisationIdOf = ({ account }: BuiltAccount) => account.profile.affiliation!.organisationId;
const propose = (name: string, who = person) => api(who).addOrganisation({ body: { name, stakeholderGroup: 'civil-society', country: 'PE' } });

describe('the directory', () => {
  it('finds by words, stakeholder group, country and verification, and leaves nobody out between pages', async () => {
    const word = `faro${unique()}`;
    for (const n of [1, 2, 3, 4, 5]) await buildOrganisation(app, { name: `Demo · ${word} ${n}`, stakeholderGroup: n % 2 ? 'bank' : 'academia', country: n === 5 ? null : 'PE' });
    const names: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await api().listOrganisations({ query: { q: word, limit: 2, after } });
      names.push(...page.items.map(({ name }) => name));
      after = page.next;
    }
    expect(names).toEqual([1, 2, 3, 4, 5].map((n) => `Demo · ${word} ${n}`));
    const found = async (query: object) => (await api().listOrganisations({ query: { q: word, ...query } })).items.length;
    expect([await found({ sector: 'bank' }), await found({ country: 'PE' }), await found({ country: 'regional' }), await found({ verified: '1' })]).toEqual([3, 4, 1, 0]);
  });

  it('offers proposed ones last, and marks them', async () => {
    const word = `boya${unique()}`;
    await propose(`Aaa ${word}`);
    await buildOrganisation(app, { name: `Zzz ${word}` });
    const { items } = await api().listOrganisations({ query: { q: word } });
    expect(items.map(({ name, proposed }) => [name, proposed])).toEqual([[`Zzz ${word}`, false], [`Aaa ${word}`, true]]);
    expect((await api().searchOrganisations({ query: { q: word } })).items.map(({ proposed }) => proposed)).toEqual([false, true]);
  });

  it('knows look-alikes of a name by its words or acronym', async () => {
    const word = `Glaciar${unique()}`;
    const known = await buildOrganisation(app, { name: `Instituto ${word} del Sur`, acronym: `I${word}` });
    const ids = async (name: string) => (await api().similarOrganisations({ query: { name } })).items.map(({ id }) => id);
    expect(await ids(`instituto de ${word.toLowerCase()}`)).toContain(known.id);
    expect(await ids(`I${word}`)).toEqual([known.id]);
    expect(await ids('¿?')).toEqual([]);
  });
});

describe('a proposed organisation', () => {
  it('is confirmed by a steward, and who added it is told', async () => {
    const adder = await buildAccount(app);
    const { id } = await propose(`Demo · Nueva ${unique()}`, adder);
    expect((await view(id)).organisation.state).toBe('proposed');
    await api(steward).confirmOrganisation({ params: { organisationId: id } });
    await api(steward).confirmOrganisation({ params: { organisationId: id } });
    expect((await view(id)).organisation.state).toBe('confirmed');
    expect((await app.mail()).filter(({ to }) => to === adder.account.email)).toHaveLength(1);
  });

  it('is refused with a reason, which its adder reads; it is gone for all but stewards, and not added again', async () => {
    const adder = await buildAccount(app);
    const name = `Demo · Rechazada ${unique()}`;
    const { id } = await propose(name, adder);
    await api(adder).updateProfile({ body: { organisationId: id, title: 'Socia' } });
    await api(steward).refuseOrganisation({ params: { organisationId: id }, body: { reason: 'No existe tal registro' } });
    expect((await app.mail()).filter(({ to }) => to === adder.account.email).map(({ text }) => text).join()).toContain('No existe tal registro');
    expect(await codeOf(view(id))).toBe('not-found');
    expect((await view(id, steward)).organisation.state).toBe('refused');
    expect(await codeOf(propose(name))).toBe('organisation-refused');
    expect((await api(adder).me({})).account?.profile.affiliation).toBeNull();
    expect(await codeOf(api(person).updateProfile({ body: { organisationId: id, title: 'Socia' } }))).toBe('unknown-organisation');
  });

  it('waits in the stewards’ queue with what looks like it', async () => {
    const word = `Laguna${unique()}`;
    const known = await buildOrganisation(app, { name: `Fundación ${word}` });
    const { id } = await propose(`Fundacion ${word} Perú`);
    const { items } = await api(steward).proposedOrganisations({ query: {} });
    expect(items.find(({ organisation }) => organisation.id === id)?.similar.map((row) => row.id)).toEqual([known.id]);
  });
});

describe('merging', () => {
  async function two() {
    const [a, b] = [`Demo · Uno ${unique()}`, `Demo · Dos ${unique()}`];
    const [ana, beto] = [await member(a), await member(b)];
    return { ana, beto, from: organisationIdOf(ana), into: organisationIdOf(beto), names: [a, b] as const };
  }
  const merge = (from: string, into: string) => api(steward).mergeOrganisation({ params: { organisationId: from }, body: { into } });

  it('keeps people, standing, representatives, history, domains and names', async () => {
    const { ana, beto, from, into, names } = await two();
    await app.db.query(`UPDATE affiliation SET state = 'verified', representative = true WHERE account_id = $1`, [ana.account.id]);
    const former = await member(names[0]);
    await api(former).leaveOrganisation({});
    await api(steward).setDomain({ params: { organisationId: from }, body: { domain: 'uno.example', subdomains: true } });
    const facts = await merge(from, into);
    expect(facts).toMatchObject({ id: into, aliases: [{ name: names[0] }], domains: [{ domain: 'uno.example', subdomains: true }] });
    const { items } = await api().organisationMembers({ params: { organisationId: into }, query: {} });
    expect(items.map(({ person: { id, verified }, representative }) => [id, verified, representative])).toEqual([
      [ana.account.id, true, true],
      [beto.account.id, false, false],
    ]);
    const { profile } = await api().getPerson({ params: { handle: former.account.profile.handle } });
    expect(profile.earlier?.map(({ organisationId }) => organisationId)).toEqual([into]);
  });

  it('leads the old address, the old name and who chose the old one to what is there', async () => {
    const { from, into, names } = await two();
    await merge(from, into);
    expect((await view(from)).organisation.id).toBe(into);
    expect((await api().searchOrganisations({ query: { q: names[0] } })).items.map(({ id }) => id)).toEqual([into]);
    expect((await api(person).addOrganisation({ body: { name: names[0], stakeholderGroup: 'academia', country: 'CL' } })).id).toBe(into);
    const late = await buildAccount(app);
    const profile = await api(late).updateProfile({ body: { organisationId: from, title: 'Becaria' } });
    expect(profile.affiliation?.organisationId).toBe(into);
  });

  it('may be asked again, follows chains, and knows no circle', async () => {
    const { from, into } = await two();
    const { id: last } = await buildOrganisation(app);
    await merge(from, into);
    await merge(from, into);
    await merge(into, last);
    expect((await view(from)).organisation.id).toBe(last);
    expect(await codeOf(merge(last, from))).toBe('same-organisation');
    expect(await codeOf(merge(from, (await buildOrganisation(app)).id))).toBe('organisation-merged');
    expect(await app.db.query(`SELECT 1 FROM audit_entry WHERE act = 'organisation.merged' AND subject_id = $1`, [from])).toHaveLength(1);
  });

  it('crosswise at once leaves one of the two', async () => {
    const { from, into } = await two();
    const answers = await Promise.all([codeOf(merge(from, into)), codeOf(merge(into, from))]);
    expect(answers.sort()).toEqual(['ok', 'same-organisation']);
    expect((await view(from)).organisation.id).toBe((await view(into)).organisation.id);
  });

  it('loses nobody who joins meanwhile', async () => {
    const { from, into } = await two();
    const joining = await Promise.all(Array.from({ length: 6 }, () => buildAccount(app)));
    await Promise.all([merge(from, into), ...joining.map((who) => api(who).updateProfile({ body: { organisationId: from, title: 'Becaria' } }))]);
    expect(await app.db.query('SELECT 1 FROM affiliation WHERE organisation_id = $1', [from])).toEqual([]);
    expect((await view(into)).people.claimed).toBe(8);
  });

  it('verifies nobody by their own hand', async () => {
    const { from, into } = await two();
    await api(steward).updateProfile({ body: { organisationId: from, title: 'Asesora' } });
    await app.db.query(`UPDATE affiliation SET state = 'verified' WHERE account_id = $1 AND until_at IS NULL`, [steward.account.id]);
    await merge(from, into);
    expect((await api(steward).me({})).account?.profile.affiliation?.state).toBe('claimed');
  });
});

describe('renaming', () => {
  it('keeps the name that goes, changes what stands beside its people, and may go back', async () => {
    const before = `Demo · Antes ${unique()}`;
    const ana = await member(before);
    const params = { organisationId: organisationIdOf(ana) };
    const after = `Demo · Después ${unique()}`;
    const facts = await api(steward).changeOrganisation({ params, body: { name: after, stakeholderGroup: 'bank' } });
    expect(facts).toMatchObject({ name: after, stakeholderGroup: 'bank', aliases: [{ name: before }] });
    expect((await api(ana).me({})).account?.profile).toMatchObject({ organisation: after, stakeholderGroup: 'bank' });
    expect((await api(steward).changeOrganisation({ params, body: { name: before } })).aliases).toEqual([{ name: after, lang: 'es' }]);
  });

  it('is refused where the name is another’s', async () => {
    const { name } = await buildOrganisation(app, { country: 'PE' });
    const { id } = await buildOrganisation(app, { country: 'PE' });
    expect(await codeOf(api(steward).changeOrganisation({ params: { organisationId: id }, body: { name: name.toUpperCase() } }))).toBe('organisation-exists');
  });
});

describe('a stale page with the events that it missed', () => {
  const acts: Record<OrganisationEvent['type'], (id: string) => Promise<unknown>> = {
    'organisation.changed': (id) => api(steward).describeOrganisation({ params: { organisationId: id }, body: { about: 'Qué es', site: 'https://demo.example' } }),
    'organisation.people-changed': async (id) => api(await buildAccount(app)).updateProfile({ body: { organisationId: id, title: 'Becaria' } }),
    'organisation.merged': async (id) => api(steward).mergeOrganisation({ params: { organisationId: id }, body: { into: (await buildOrganisation(app)).id } }),
  };

  it.each(Object.keys(organisationEvents) as OrganisationEvent['type'][])('equals a fresh one, or is fetched anew: %s', async (type) => {
    const { id } = await buildOrganisation(app);
    const params = { organisationId: id };
    const stale = [await view(id), await api().organisationMembers({ params, query: {} })] as const;
    await acts[type](id);
    const { events } = (await (await app.reader()).join(rooms.organisation(id), stale[0].cursor[rooms.organisation(id)])) as unknown as { events: RoomEvent<OrganisationEvent>[] };
    expect(events.map(({ body }) => body.type)).toContain(type);
    const fresh = [await view(id), await api().organisationMembers({ params, query: {} })] as const;
    const twice = events.flatMap((event) => [event, event]);
    const page = twice.reduce<(typeof stale)[0] | undefined>((seen, event) => seen && reduceOrganisation(seen, event), stale[0]);
    const members = twice.reduce<(typeof stale)[1] | undefined>((seen, event) => seen && reduceMembers(seen, event), stale[1]);
    // Undefined: the reader fetches
    expect([page ?? fresh[0], members ?? fresh[1]]).toEqual(fresh);
    expect(page === undefined).toBe(type !== 'organisation.changed');
  });
});

describe('what is typed', () => {
  const NAUGHTY = ['<script>alert(1)</script>', "'; DROP TABLE organisation;--", '‮نص‬', '$1 %s {name}', '👩‍👩‍👧‍👦', '\u0000', '\ud800', '%00', '../../etc/passwd', ':* | !', ''];
  const shared = sharedText('security/blns.json');
  const strings = [...NAUGHTY, ...(shared ? (JSON.parse(shared) as string[]) : [])];

  it('is kept as it is or refused, never an error of ours', async () => {
    const { id } = await buildOrganisation(app);
    const proposed = await propose(`Demo · Motivo ${unique()}`);
    const worst: [string, number][] = [];
    const send = async (path: string, method: 'GET' | 'PATCH' | 'PUT' | 'POST' | 'DELETE', body?: unknown) => {
      const { status } = await app.request(path, { method, cookie: steward.session, body });
      if (status >= 500) worst.push([path, status]);
      return status;
    };
    for (const text of strings) {
      await send(`/api/organisations/${id}/description`, 'PATCH', { about: text, site: text });
      await send(`/api/organisations/${id}/domain`, 'PUT', { domain: text, subdomains: true });
      await send(`/api/organisations/${id}/refuse`, 'POST', { reason: text });
      await send(`/api/organisations/${id}`, 'PATCH', { name: text, acronym: text });
      await send(`/api/affiliations/${proposed.id}/refuse`, 'POST', { reason: text });
      const q = text.isWellFormed() ? encodeURIComponent(text) : '%ff';
      await send(`/api/directory/organisations?q=${q}`, 'GET');
      await send(`/api/directory/similar?name=${q}`, 'GET');
      await send(`/api/directory/organisations?after=${q}&country=${q}`, 'GET');
      await send(`/api/organisations/${id}/domains/${q}`, 'DELETE');
    }
    expect(worst).toEqual([]);
  });

  it('makes no link of anything but the web', async () => {
    const { id } = await buildOrganisation(app);
    const site = (address: string) => codeOf(api(steward).describeOrganisation({ params: { organisationId: id }, body: { site: address } }));
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.org', 'a.org', '//a.org', 'https://gov.org@evil.example']) expect(await site(address)).toBe('invalid-site');
    expect([await site('https://www.demo.example/x?y#z'), await site('')]).toEqual(['ok', 'ok']);
  });
});
