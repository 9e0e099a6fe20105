import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { groupsSlice } from '@minga/groups/server';
import { peopleSlice } from '@minga/people/server';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { exchangeRoutes, mondays, type Area } from '../../contract';
import { buildEngaged, buildRequest, buildVerified, makeRepresentative } from '../../testing';
import { exchangeSlice } from '../exchange.module';
import { seededTermId } from '../taxonomy/seed/seed';

const CIVIL = seededTermId('theme', 'blocks.civil-registry');
const REGISTRIES = seededTermId('theme', 'blocks.registries');
const PAYMENTS = seededTermId('theme', 'blocks.payments');
const MIGRATION = seededTermId('skill', 'build.migration');
const area = (termId: string, given: Partial<Area> = {}): Area => ({ termId, role: 'led', years: 6, evidence: '19 oficinas en línea', country: 'PY', ...given });

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice, exchangeSlice] })));
afterAll(() => app.close());

const api = (who?: BuiltAccount) => app.client(exchangeRoutes, who?.session);
const refusal = (call: Promise<unknown>): Promise<Refusal> => call.then(() => { throw new Error('The call was not refused'); }, (error: Refusal) => error);
const expertFrom = (name: string, overrides = {}) => buildAccount(app, { organisation: { name }, ...overrides });
const askerFrom = (name: string) => buildVerified(app, { organisation: { name } });
const weeks = mondays(new Date().toISOString().slice(0, 10));

describe('an expert’s profile', () => {
  it('is made by its first change, read by everybody, and keeps what is not given', async () => {
    const who = await expertFrom('Demo · Gobierno de Chile');
    expect((await api(who).ownExpert({})).expert).toBeNull();
    await api(who).changeExpert({ body: { headline: 'Registros sin papel', areas: [area(CIVIL), area(MIGRATION, { role: 'advised' })] } });
    await api(who).changeExpert({ body: { travelDays: 5, weeks: weeks.slice(0, 4).map((monday) => ({ monday, state: 'free' as const })), conflicts: 'Ninguno' } });
    const { expert, cursor } = await api().getExpert({ params: { handle: who.account.profile.handle } });
    expect(expert).toMatchObject({ headline: 'Registros sin papel', travelDays: 5, proposed: true, conflicts: 'Ninguno', areas: [{ label: 'Registro civil en línea', role: 'led' }, { role: 'advised' }] });
    expect(expert.weeks.map(({ state }) => state).slice(0, 5)).toEqual(['free', 'free', 'free', 'free', 'taken']);
    expect(Object.keys(cursor)).toEqual([`person:${who.account.id}`, 'exchange:main']);
  });

  it('is found by words, field of a theme, country, language, group and free weeks', async () => {
    const who = await expertFrom('Demo · Gobierno de Barbados');
    await api(who).changeExpert({ body: { headline: 'Zaragatona singular', areas: [area(CIVIL)], countries: ['BB'], weeks: [{ monday: weeks[2]!, state: 'half' }] } });
    const found = async (query: Parameters<ReturnType<typeof api>['listExperts']>[0]['query']) =>
      (await api().listExperts({ query })).items.some(({ id }) => id === who.account.id);
    expect(await found({ q: 'zaragat' })).toBe(true);
    expect(await found({ q: 'civil registry' })).toBe(true);
    expect(await found({ theme: REGISTRIES })).toBe(true);
    expect(await found({ theme: PAYMENTS })).toBe(false);
    expect(await found({ country: 'BB', group: 'government', free: '1' })).toBe(true);
    expect(await found({ country: 'AR' })).toBe(false);
    expect(await found({ language: 'ja' })).toBe(false);
    expect(await found({ q: '¿?' })).toBe(false);
  });

  it('refuses terms, organisations and numbers that are none, and says where', async () => {
    const who = await expertFrom('Demo · Gobierno de Perú');
    const bad = async (body: object) => (await refusal(api(who).changeExpert({ body }))).details?.fields?.map(({ field }) => field);
    expect(await bad({ areas: [area(CIVIL), area(who.account.id)] })).toEqual(['areas.1.termId']);
    expect(await bad({ areas: [area(CIVIL), area(CIVIL)] })).toEqual(['areas']);
    expect(await bad({ conflictOrganisations: [who.account.id] })).toEqual(['conflictOrganisations']);
    expect(await bad({ hoursWeek: -1, travelDays: 10_000 })).toEqual(['hoursWeek', 'travelDays']);
    expect((await api(who).ownExpert({})).expert).toBeNull();
  });

  it('is gone when its owner takes it away', async () => {
    const who = await expertFrom('Demo · Gobierno de Bolivia');
    await api(who).changeExpert({ body: { areas: [area(CIVIL)] } });
    expect((await api(who).leaveExperts({})).expert).toBeNull();
    expect((await refusal(api().getExpert({ params: { handle: who.account.profile.handle } }))).status).toBe(404);
  });
});

describe('matching', () => {
  it('ranks by what fits, says why in parts that add up, excludes with the reason, and shows the expert the same', async () => {
    const asker = await askerFrom('Demo · Gobierno de Jamaica');
    const [led, near, own, conflicted, out] = await Promise.all(['Uruguay', 'Chile', 'Jamaica', 'Perú', 'Belice'].map((name) => expertFrom(`Demo · Gobierno de ${name}`)));
    const { id: requestId } = await buildRequest(app, { maker: asker, themes: [CIVIL] });
    const organisationId = (await api().getRequest({ params: { address: requestId } })).asker.organisationId;
    await api(led!).changeExpert({ body: { areas: [area(CIVIL)], countries: ['JM'], modalities: ['remote-advice'] } });
    await api(near!).changeExpert({ body: { areas: [area(REGISTRIES)] } });
    await api(own!).changeExpert({ body: { areas: [area(CIVIL)] } });
    await api(conflicted!).changeExpert({ body: { areas: [area(CIVIL)], conflictOrganisations: [organisationId] } });
    await api(out!).changeExpert({ body: { areas: [area(CIVIL)], proposed: false } });
    const list = await api(asker).requestMatches({ params: { requestId }, query: {} });
    const ids = list.items.map(({ id }) => id);
    expect(ids.indexOf(led!.account.id)).toBe(0);
    expect(ids).toContain(near!.account.id);
    for (const { total, parts } of list.items) expect(total).toBe(parts.reduce((sum, { points }) => sum + points, 0));
    expect(list.items[0]!.parts[0]).toMatchObject({ points: 40, of: 40, found: { code: 'term-led', facts: { term: 'Registro civil en línea' } } });
    expect(list.excluded.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['same-organisation', 'declared-conflict', 'opted-out']));
    const seen = (await api(led!).requestMatches({ params: { requestId }, query: {} })).own!;
    expect(seen).toMatchObject({ place: 1, excluded: null, total: list.items[0]!.total, parts: list.items[0]!.parts });
    expect((await api(own!).requestMatches({ params: { requestId }, query: {} })).own).toMatchObject({ place: null, excluded: 'same-organisation' });
    expect((await refusal(api().requestMatches({ params: { requestId }, query: {} }))).status).toBe(401);
  });

  it('ranks anew by whatever changed of an expert, and reads the others as they were', async () => {
    const asker = await buildVerified(app, { organisation: { name: 'Demo · Gobierno de Panamá', country: 'PA' } });
    const [who, other] = [await expertFrom('Demo · Gobierno de Cuba'), await expertFrom('Demo · Gobierno de Haití')];
    for (const each of [who, other]) await api(each).changeExpert({ body: { areas: [area(CIVIL)] } });
    const { id: requestId } = await buildRequest(app, { maker: asker, themes: [CIVIL], languages: ['pt'] });
    const seen = async (each: BuiltAccount) => (await api(each).requestMatches({ params: { requestId }, query: {} })).own;
    const before = [await seen(who), await seen(other)];
    await app.db.query(`UPDATE account SET languages = '[{"code": "pt", "level": "native"}]', country = 'PA' WHERE id = $1`, [who.account.id]);
    const after = (await seen(who))!;
    for (const part of ['context', 'languages']) expect(after.parts.find((one) => one.part === part)!.points).toBeGreaterThan(before[0]!.parts.find((one) => one.part === part)!.points);
    expect((await seen(other))!.parts).toEqual(before[1]!.parts);
    await api(who).leaveExperts({});
    expect(await seen(who)).toBeNull();
  });

  it('invites by mail and entry, once, within the month’s limit', async () => {
    const asker = await askerFrom('Demo · Gobierno de Guatemala');
    const expert = await expertFrom('Demo · Gobierno de México');
    await api(expert).changeExpert({ body: { areas: [area(CIVIL)], mostProposals: 1 } });
    const [{ id: first }, { id: second }] = [await buildRequest(app, { maker: asker, themes: [CIVIL] }), await buildRequest(app, { maker: asker })];
    const invite = (who: BuiltAccount, requestId: string) => api(who).inviteExpert({ params: { requestId }, body: { expertId: expert.account.id, text: '¿Nos ayuda?' } });
    expect((await refusal(invite(expert, first))).status).toBe(403);
    const open = async (who?: BuiltAccount) => (await api(who).getExpert({ params: { handle: expert.account.profile.handle } })).record.invitable.map(({ id }) => id);
    expect([await open(), await open(expert), (await open(asker)).toSorted()]).toEqual([[], [], [first, second].toSorted()]);
    await invite(asker, first);
    await invite(asker, first);
    expect(await open(asker)).toEqual([second]);
    expect((await app.mail()).filter(({ to }) => JSON.stringify(to).includes(expert.account.email))).toHaveLength(1);
    expect((await api(expert).ownExpert({}))).toMatchObject({ invitedThisMonth: 1, invitations: [{ requestId: first, text: '¿Nos ayuda?' }] });
    expect(await refusal(invite(asker, second))).toMatchObject({ status: 409, code: 'monthly-limit' });
    expect((await refusal(api(asker).inviteExpert({ params: { requestId: first }, body: { expertId: asker.account.id } }))).status).toBe(422);
  });
});

describe('what an organisation offers', () => {
  it('is said by who answers for it, stands in the directory, and is matched and invited like a person', async () => {
    const [keeper, colleague] = [await expertFrom('Demo · Banco de Desarrollo'), await expertFrom('Demo · Banco de Desarrollo')];
    const organisationId = await makeRepresentative(app, keeper);
    const params = { organisationId };
    expect((await api().getCapacity({ params }))).toMatchObject({ expert: null, kept: null, organisation: { name: 'Demo · Banco de Desarrollo' } });
    expect((await refusal(api(colleague).changeCapacity({ params, body: { headline: 'No' } }))).code).toBe('representatives-only');
    const free = weeks.slice(0, 12).map((monday) => ({ monday, state: 'free' as const }));
    await api(keeper).changeCapacity({ params, body: { headline: 'Financiamos y acompañamos', areas: [area(CIVIL)], languages: [{ code: 'en', level: 'native' }], modalities: ['remote-advice'], hoursWeek: 40, weeks: free, mostProposals: 1 } });
    await api(keeper).changeCapacity({ params, body: { travelDays: 3 } });
    expect((await api().getCapacity({ params })).expert).toMatchObject({ id: organisationId, person: null, languages: [{ code: 'en', level: 'native' }], travelDays: 3, areas: [{ evidence: '19 oficinas en línea' }] });
    const found = async (query: Parameters<ReturnType<typeof api>['listExperts']>[0]['query']) => (await api().listExperts({ query })).items.some(({ id }) => id === organisationId);
    expect([await found({ kind: 'organisation', language: 'en', theme: REGISTRIES }), await found({ q: 'banco de desa' }), await found({ kind: 'person' })]).toEqual([true, true, false]);
    const asker = await askerFrom('Demo · Gobierno de Bolivia');
    const { id: requestId } = await buildRequest(app, { maker: asker, themes: [CIVIL] });
    const match = (await api(asker).requestMatches({ params: { requestId }, query: {} })).items.find(({ id }) => id === organisationId)!;
    expect(match.parts.map(({ found: { code } }) => code)).toEqual(expect.arrayContaining(['term-led', 'language-native', 'weeks-free']));
    await api(asker).inviteExpert({ params: { requestId }, body: { expertId: organisationId } });
    expect((await app.mail()).filter(({ to }) => JSON.stringify(to).includes(keeper.account.email))).toHaveLength(1);
    expect((await api(keeper).getCapacity({ params })).kept).toMatchObject({ invitedThisMonth: 1, mostProposals: 1, invitations: [{ requestId }] });
    expect((await refusal(api(asker).inviteExpert({ params: { requestId: (await buildRequest(app, { maker: asker })).id }, body: { expertId: organisationId } }))).code).toBe('monthly-limit');
    const { id: own } = await buildRequest(app, { maker: keeper, themes: [CIVIL] });
    const excluded = await api(keeper).requestMatches({ params: { requestId: own }, query: {} });
    expect([excluded.items.some(({ id }) => id === organisationId), excluded.excluded.some(({ reason }) => reason === 'same-organisation')]).toEqual([false, true]);
    await api(keeper).leaveCapacity({ params });
    expect([(await api().getCapacity({ params })).expert, await found({ kind: 'organisation' })]).toEqual([null, false]);
    expect((await app.db.query<{ act: string }>(`SELECT act FROM audit_entry WHERE act LIKE 'exchange.capacity-%' ORDER BY seq`)).map(({ act }) => act)).toEqual(['exchange.capacity-changed', 'exchange.capacity-changed', 'exchange.capacity-removed']);
  });
});

describe('what others say of an expert', () => {
  it('is a sentence for an area, once, by somebody verified of another organisation, who may take it back', async () => {
    const who = await buildVerified(app, { organisation: { name: 'Demo · Gobierno de Honduras' } });
    await api(who).changeExpert({ body: { areas: [area(CIVIL), area(MIGRATION)] } });
    const params = { expertId: who.account.id, termId: CIVIL };
    const colleague = await buildVerified(app, { organisation: { name: 'Demo · Gobierno de Honduras' } });
    const other = await askerFrom('Demo · Gobierno de Nicaragua');
    const codeOf = async (by: BuiltAccount) => (await refusal(api(by).endorse({ params, body: { text: 'Lo vi trabajar.' } }))).code;
    expect([await codeOf(who), await codeOf(colleague), await codeOf(await expertFrom('Demo · Gobierno de Nicaragua'))]).toEqual(['own-endorsement', 'endorsers-of-others', 'endorsers-verified']);
    const read = async (by?: BuiltAccount) => api(by).getExpert({ params: { handle: who.account.profile.handle } });
    expect([(await read()).record.endorsable, (await read(who)).record.endorsable, (await read(other)).record.endorsable]).toEqual([[], [], [CIVIL, MIGRATION]]);
    await api(other).endorse({ params, body: { text: 'Puso en línea 19 oficinas.' } });
    expect(await codeOf(other)).toBe('already-endorsed');
    await api(who).changeExpert({ body: { areas: [area(MIGRATION), area(CIVIL, { evidence: 'Otra prueba' })] } });
    const { expert, record } = await read(other);
    expect(record).toMatchObject({ endorsements: [{ termId: CIVIL, text: 'Puso en línea 19 oficinas.', by: { id: other.account.id } }], endorsable: [MIGRATION] });
    expect(expert.areas.map(({ endorsements }) => endorsements)).toEqual([0, 1]);
    await api(other).withdrawEndorsement({ params });
    expect((await read(other)).record).toMatchObject({ endorsements: [], endorsable: [MIGRATION, CIVIL] });
    expect((await app.db.query<{ act: string }>(`SELECT act FROM audit_entry WHERE act LIKE 'exchange.endorse%' ORDER BY seq`)).map(({ act }) => act)).toEqual(['exchange.endorsed', 'exchange.endorsement-withdrawn']);
    expect((await refusal(api(other).endorse({ params: { ...params, termId: PAYMENTS }, body: { text: 'No la tiene' } }))).status).toBe(404);
  });

  it('is taken away by stewards who say why, which is recorded and told to who wrote it; and taken back whatever became of the expert', async () => {
    const who = await buildVerified(app, { organisation: { name: 'Demo · Gobierno de Belice' } });
    await api(who).changeExpert({ body: { areas: [area(CIVIL), area(MIGRATION)] } });
    const [one, two] = [await askerFrom('Demo · Gobierno de Nicaragua'), await askerFrom('Demo · Gobierno de Nicaragua')];
    const params = { expertId: who.account.id, termId: CIVIL };
    for (const by of [one, two]) await api(by).endorse({ params, body: { text: 'Le vendí el sistema.' } });
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const removal = { params: { ...params, accountId: one.account.id }, body: { reason: 'Es publicidad.' } };
    expect([(await refusal(api(two).removeEndorsement(removal))).code, (await refusal(api(steward).removeEndorsement({ ...removal, body: { reason: ' ' } }))).code]).toEqual(['stewards-only', 'invalid-input']);
    await api(steward).removeEndorsement(removal);
    const { record, expert } = await api().getExpert({ params: { handle: who.account.profile.handle } });
    expect([record.endorsements.map(({ by }) => by.id), expert.areas.map(({ endorsements }) => endorsements)]).toEqual([[two.account.id], [1, 0]]);
    const acts = await app.db.query<{ act: string; facts: unknown }>(`SELECT act, facts FROM audit_entry WHERE act LIKE 'exchange.endorsement-r%'`);
    expect(acts).toMatchObject([{ act: 'exchange.endorsement-removed', facts: { termId: CIVIL } }]);
    const letters = (await app.mail()).filter(({ to }) => to === one.account.email);
    expect(letters.at(-1)!.text).toContain('Motivo: Es publicidad.');
    await api(steward).removeEndorsement(removal);
    expect((await app.mail()).filter(({ to }) => to === one.account.email)).toHaveLength(letters.length);
    await app.db.query(`UPDATE account SET standing = 'suspended' WHERE id = $1`, [who.account.id]);
    await api(two).withdrawEndorsement({ params });
    expect(await app.db.query('SELECT 1 FROM expert_endorsement WHERE expert_id = $1', [who.account.id])).toEqual([]);
  });

  it('is also what was delivered in the open: advice once its seal is broken, and nothing of what not everybody may read', async () => {
    const helper = await buildVerified(app, { organisation: { name: 'Demo · Gobierno de Ecuador', country: 'EC' } });
    await api(helper).changeExpert({ body: { areas: [area(CIVIL)] } });
    const record = async () => (await api().getExpert({ params: { handle: helper.account.profile.handle } })).record;
    await buildEngaged(app, { helper, engaged: 'evaluated', visibility: 'network' });
    expect(await record()).toMatchObject({ deliveredCount: 0, delivered: [], evaluations: { total: 0 } });
    const sealed = await buildEngaged(app, { helper, engaged: 'delivered' });
    await api(sealed.maker).evaluate({ params: { requestId: sealed.id }, body: { outcome: 5, transfer: 5, again: 'yes', advice: 'Sellado.' } });
    expect(await record()).toMatchObject({ deliveredCount: 1, inTime: { count: 1, of: 1 }, delivered: [{ id: sealed.id, quote: null, weeks: 1, inTime: true }], evaluations: { total: 0 } });
    const open = await buildEngaged(app, { helper, engaged: 'evaluated' });
    expect(await record()).toMatchObject({ deliveredCount: 2, evaluations: { total: 1, again: { yes: 1 } } });
    expect((await record()).delivered.find(({ id }) => id === open.id)).toMatchObject({ quote: { text: 'Empezar antes.' } });
  });
});

describe('the taxonomy', () => {
  it('has themes and skills in four languages, parents before children', async () => {
    const { terms } = await api().taxonomy({ query: { lang: 'fr' } });
    expect(terms.length).toBeGreaterThan(110);
    const seen = new Set<string>();
    for (const { id, parentId, label } of terms) {
      expect([parentId === null || seen.has(parentId), label.length > 0]).toEqual([true, true]);
      seen.add(id);
    }
    expect(terms.find(({ id }) => id === CIVIL)?.label).toBe('État civil en ligne');
  });

  it('is kept by stewards: added, renamed, moved, merged without loss, retired; never in a circle, never twice', async () => {
    const steward = await buildAccount(app, { siteRole: 'steward' });
    const labels = (name: string) => ({ es: name, pt: name, en: name, fr: name });
    expect((await refusal(api(await expertFrom('Demo · Gobierno de Haití')).stewardedTaxonomy({}))).status).toBe(403);
    const { termId } = await api(steward).addTerm({ body: { kind: 'theme', parentId: REGISTRIES, labels: labels('Partidas'), source: 'Red' } });
    const fieldOf = async (call: Promise<unknown>) => (await refusal(call)).details?.fields?.map(({ field, code }) => `${field} ${code}`);
    expect(await fieldOf(api(steward).addTerm({ body: { kind: 'theme', parentId: null, labels: labels('pártidas'), source: 'Red' } }))).toEqual(['labels.es duplicate-term']);
    expect(await fieldOf(api(steward).changeTerm({ params: { termId: REGISTRIES }, body: { parentId: termId } }))).toEqual(['parentId circle']);
    expect(await fieldOf(api(steward).changeTerm({ params: { termId }, body: { parentId: MIGRATION } }))).toEqual(['parentId unknown-term']);
    const who = await expertFrom('Demo · Gobierno de Cuba');
    await api(who).changeExpert({ body: { areas: [area(termId)] } });
    await api(steward).mergeTerm({ params: { termId }, body: { into: CIVIL } });
    expect((await api().getExpert({ params: { handle: who.account.profile.handle } })).expert.areas).toMatchObject([{ termId, label: 'Registro civil en línea' }]);
    expect((await api().listExperts({ query: { theme: CIVIL } })).items.some(({ id }) => id === who.account.id)).toBe(true);
    expect((await refusal(api(steward).mergeTerm({ params: { termId }, body: { into: PAYMENTS } }))).code).toBe('term-merged');
    await api(who).changeExpert({ body: { areas: [area(termId, { years: 9 })] } });
    expect(await fieldOf(api(await expertFrom('Demo · Gobierno de Cuba')).changeExpert({ body: { areas: [area(who.account.id)] } }))).toEqual(['areas.0.termId unknown-term']);
    const audits = await app.db.query<{ act: string }>(`SELECT act FROM audit_entry WHERE act LIKE 'taxonomy.%' ORDER BY seq`);
    expect(audits.map(({ act }) => act)).toEqual(['taxonomy.added', 'taxonomy.merged']);
  });
});
