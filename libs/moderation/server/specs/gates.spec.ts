import type { Refusal } from '@minga/kernel/contract';
import { countStatements, PostGates, SiteSettingsStore, system, type AccountActor, type Held, type PostDraft } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { WatchedWord } from '../../contract';
import { buildNote } from '../../testing';
import { forgetTextsJob } from '../gates/forget-texts';
import { trustGovernments } from '../gates/settings';
import { compile, matchesIn, sameText, tryOut } from '../gates/watch';
import { apiOf, refusal, startApp } from './stage.testing';

describe('watched words', () => {
  const watch = compile([
    { pattern: 'casino*', effect: 'hold' },
    { pattern: 'dinero fácil', effect: 'block' },
    { pattern: 'Ñandú', effect: 'flag' },
  ]);
  const found = (text: string) => matchesIn(watch, text).map((match) => match.found);

  it.each([
    ['casino', ['casino']],
    ['Los CASINOS de la costa', ['CASINOS']],
    ['c\u0430sino con a cirílica', ['c\u0430sino']],
    ['ca\u200bsi\u00adno partido por dentro', ['ca\u200bsi\u00adno']],
    ['𝐜𝐚𝐬𝐢𝐧𝐨 en letras de adorno', ['𝐜𝐚𝐬𝐢𝐧𝐨']],
    ['¡DINERO... fa\u0301cil!', ['DINERO... fa\u0301cil']],
    ['dinero muy fácil', []],
    ['un nandu', ['nandu']],
    ['encasino', []],
    ['', []],
  ])('meet %j as %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are never a program: what looks like one is words, and long texts take their time in a line', () => {
    const evil = compile([{ pattern: '(a+)+$', effect: 'block' }, { pattern: '.*', effect: 'block' }, { pattern: 'a*', effect: 'hold' }]);
    expect(tryOut(evil, 'b'.repeat(20_000))).toEqual({ effect: null, matches: [] });
    expect(tryOut(evil, `${'a'.repeat(20_000)}!`).effect).toBe('hold');
  });

  it('compare texts by their words alone', () => {
    expect(sameText('¡Compre  YA!')).toBe(sameText('compre, ya'));
  });
});

describe('gates', () => {
  let app: TestApp;
  let group: BuiltGroup;
  let steward: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    group = await buildGroup(app);
    steward = await buildAccount(app, { siteRole: 'steward' });
  });
  afterAll(() => app.close());

  const actorOf = ({ account }: BuiltAccount): AccountActor =>
    ({ kind: 'account', id: account.id, siteRole: account.siteRole, audiences: [], language: 'es', sessionId: '', card: account.profile }) as unknown as AccountActor;
  const ask = (who: BuiltAccount, draft: Partial<PostDraft> = {}): Promise<Held | undefined> =>
    app.db.write(system('test'), (tx) => app.nest.get(PostGates).ask(tx, actorOf(who), { kind: 'post', groupId: group.id, text: 'Hola a todas las mesas.', links: 0, lang: 'es', ...draft }));
  /** These and no others. */
  const words = async (...some: WatchedWord[]) => {
    const api = apiOf(app, steward);
    const { words: present } = await api.watchedWords({});
    return api.changeWatchedWords({ body: { add: some, remove: present.map(({ pattern }) => pattern) } });
  };
  const codeOf = async (call: Promise<unknown>) => ((await refusal(call)) as Refusal).details.fields?.[0]?.code;

  it('hold the first posts of new accounts until they have some, or some days', async () => {
    const ana = await buildMembership(app, group, { newcomer: true });
    expect(await ask(ana)).toEqual({ hold: 'held-first' });
    for (let i = 0; i < 2; i++) await buildNote(app, group, ana.account.id);
    await app.settle();
    expect(await ask(ana)).toBeUndefined();
    expect(await ask(await buildMembership(app, group))).toBeUndefined();
  });

  it('count what was posted since in as many statements, however much it was', async () => {
    const ana = await buildMembership(app, group, { newcomer: true });
    const luz = await buildMembership(app, group, { newcomer: true });
    await app.settle();
    const settled = async () => (await countStatements(() => app.settle())).statements.filter((text) => text.includes('gate_account')).length;
    for (const who of [ana, luz, ana, ana]) await buildNote(app, group, who.account.id);
    expect(await settled()).toBe(1);
    const counted = await app.db.query<{ posts: number }>('SELECT posts FROM gate_account WHERE account_id = ANY($1) ORDER BY posts', [[ana.account.id, luz.account.id]]);
    expect(counted.map(({ posts }) => posts)).toEqual([1, 3]);
  });

  it('ask one statement of a text that nothing speaks against', async () => {
    const ana = await buildMembership(app, group);
    const text = 'El acta de la mesa de datos ya está publicada con sus anexos, para quien quiera revisarla con tiempo.';
    const { statements } = await countStatements(() => ask(ana, { text }));
    expect(statements).toHaveLength(1);
  });

  it('let pass stewards, those who moderate the group and verified governments, unless stewards decide otherwise', async () => {
    const moderator = await buildMembership(app, group, { newcomer: true, role: 'moderator' });
    const government = await buildMembership(app, group, { newcomer: true });
    expect(await ask(government)).toEqual({ hold: 'held-first' });
    await app.db.query(`UPDATE affiliation SET state = 'verified' WHERE account_id = $1`, [government.account.id]);
    for (const who of [steward, moderator, government]) expect(await ask(who, { links: 50 })).toBeUndefined();
    const settings = app.nest.get(SiteSettingsStore);
    await app.db.write(system('test'), (tx) => settings.set(tx, trustGovernments, false));
    await settings.refresh();
    expect(await ask(government)).toEqual({ hold: 'held-first' });
  });

  it('give new accounts narrower limits: links, mentions, topics a day', async () => {
    const ana = await buildMembership(app, group, { newcomer: true });
    expect(await codeOf(ask(ana, { links: 3 }))).toBe('new-account-links');
    expect(await codeOf(ask(ana, { text: '@ana-uno @ana-dos @ana-tres @ana-cuatro @ana-cinco @ana-seis' }))).toBe('new-account-mentions');
    for (let i = 0; i < 3; i++) await ask(ana, { kind: 'topic' });
    expect(await refusal(ask(ana, { kind: 'topic' }))).toMatchObject({ status: 429 });
  });

  it('hold many links and the same text twice within the hour', async () => {
    const ana = await buildMembership(app, group);
    const text = 'Compre ahora nuestra solución llave en mano para su municipio: precio especial hasta el viernes.';
    expect(await ask(ana, { links: 9 })).toEqual({ hold: 'held-links' });
    expect(await ask(ana, { text })).toBeUndefined();
    expect(await ask(await buildMembership(app, group), { text: text.toUpperCase() })).toEqual({ hold: 'held-duplicate' });
    await app.db.query(`UPDATE gate_text SET at = now() - interval '61 minutes'`);
    expect(await ask(ana, { text })).toBeUndefined();
    await app.db.query(`UPDATE gate_text SET at = now() - interval '3 hours' WHERE account_id <> $1`, [ana.account.id]);
    await forgetTextsJob(app.db).run({});
    expect(await app.db.query('SELECT account_id FROM gate_text')).toEqual([{ account_id: ana.account.id }]);
  });

  it('refuse, hold or point out watched words', async () => {
    await words({ pattern: 'casino*', effect: 'block' }, { pattern: 'apuesta', effect: 'hold' }, { pattern: 'proveedor', effect: 'flag' });
    const ana = await buildMembership(app, group);
    expect(await codeOf(ask(ana, { text: 'Visite el CASINO.' }))).toBe('blocked-word');
    expect(await ask(ana, { text: 'Es una apuesta.' })).toEqual({ hold: 'held-word' });
    const id = await buildNote(app, group, ana.account.id);
    await app.settle();
    const { items } = await apiOf(app, group.chair).listReview({ query: {} });
    const item = items.find(({ title }) => title.includes('proveedor'))!;
    expect(item).toMatchObject({ flags: 0, heldFor: 'held-word' });
    const view = await apiOf(app, group.chair).reviewCase({ params: { itemId: item.id } });
    expect(view.flags).toEqual([expect.objectContaining({ by: null, text: 'proveedor' })]);
    expect(await app.db.query('SELECT 1 FROM review_item WHERE subject_id = $1', [id])).toHaveLength(1);
  });

  it('are what several stewards make of them at once', async () => {
    await words();
    const second = await buildAccount(app, { siteRole: 'steward' });
    const add = (who: BuiltAccount, pattern: string) => apiOf(app, who).changeWatchedWords({ body: { add: [{ pattern, effect: 'hold' }] } });
    await Promise.all([add(steward, 'uno'), add(second, 'dos'), add(steward, 'tres')]);
    await apiOf(app, second).changeWatchedWords({ body: { remove: ['uno'] } });
    const { words: now } = await apiOf(app, steward).watchedWords({});
    expect(now.map(({ pattern }) => pattern).toSorted()).toEqual(['dos', 'tres']);
  });

  it('show stewards what a text would meet, and take no empty pattern', async () => {
    await words({ pattern: 'casino*', effect: 'block' });
    expect(await apiOf(app, steward).tryWatchedWords({ body: { text: 'El casino nuevo' } })).toEqual({ effect: 'block', matches: [{ pattern: 'casino*', effect: 'block', found: 'casino' }] });
    expect(await refusal(words({ pattern: '***', effect: 'hold' }))).toMatchObject({ status: 422 });
    expect((await apiOf(app, steward).watchedWords({})).words).toEqual([{ pattern: 'casino*', effect: 'block' }]);
  });
});
