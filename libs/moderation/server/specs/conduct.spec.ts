import { rooms } from '@minga/kernel/contract';
import { until, type TestApp } from '@minga/kernel/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { peopleRoutes } from '@minga/people/contract';
import { buildAccount, lastMail, type BuiltAccount } from '@minga/people/testing';
import type { SiteSanctionInput } from '../../contract';
import { apiOf, refusal, startApp } from './stage.testing';

let app: TestApp;
let steward: BuiltAccount;
let other: BuiltAccount;
beforeAll(async () => {
  app = await startApp();
  steward = await buildAccount(app, { siteRole: 'steward' });
  other = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());

const lay = (person: BuiltAccount, input: Partial<SiteSanctionInput> = {}) =>
  apiOf(app, steward).laySanction({
    params: { accountId: person.account.id },
    body: { kind: 'silenced', days: 7, canned: 'harassment', reason: 'Insistió después de dos avisos.', ...input },
  });
const restriction = async ({ session }: BuiltAccount) => (await app.client(peopleRoutes, session).me({})).account?.restriction ?? null;
const ownActs = async (person: BuiltAccount) => (await apiOf(app, person).listOwnActs({ query: {} })).items;
const tokenOf = async ({ account }: BuiltAccount) => /by-link\/([\w-]+)/.exec((await lastMail(app, account.email)).text)![1]!;

describe('a sanction for the whole site', () => {
  test('tells the person what, why, until when and how to appeal, in their language', async () => {
    const person = await buildAccount(app, { language: 'en' });
    await lay(person);
    const { subject, text } = await lastMail(app, person.account.email);
    expect(subject).toContain('A decision about your account');
    expect(text).toMatch(/can read but not write[\s\S]*Insistió después de dos avisos\.[\s\S]*Until: .*UTC[\s\S]*\/appeals\/by-link\//);
  });

  test('keeps who is silenced from joining, and is gone when it is lifted', async () => {
    const person = await buildAccount(app);
    const group = await buildGroup(app);
    const join = () => app.client(groupsRoutes, person.session).joinGroup({ params: { groupId: group.id } });
    const sanction = await lay(person);
    expect((await refusal(join())).problem?.title).toMatch(/leer, pero no escribir/);
    await apiOf(app, steward).liftSiteSanction({ params: { sanctionId: sanction.id }, body: { reason: 'Se aclaró.' } });
    await join();
    expect(await restriction(person)).toBeNull();
    expect((await lastMail(app, person.account.email)).text).toContain('puede escribir otra vez');
  });

  test('is for a reason that somebody can be sanctioned for', async () => {
    const { status, problem } = await refusal(lay(await buildAccount(app), { canned: 'no-breach' as never }));
    expect([status, problem?.fields]).toEqual([422, [expect.objectContaining({ field: 'canned', code: 'unknown-choice' })]]);
  });

  test('is said where one would write or join', async () => {
    const person = await buildAccount(app);
    const group = await buildGroup(app);
    await lay(person);
    const { viewer } = await app.client(groupsRoutes, person.session).getGroup({ params: { address: group.id } });
    expect(viewer.can).toMatchObject({ join: { allowed: false, reason: 'silenced' }, post: { allowed: false, reason: 'silenced' } });
  });

  test('takes the place of the one before it', async () => {
    const person = await buildAccount(app);
    await lay(person);
    await lay(person, { kind: 'banned', days: null });
    const { sanctions, restriction: now } = await apiOf(app, steward).conduct({ params: { accountId: person.account.id } });
    expect(sanctions.map(({ kind, liftedAt }) => [kind, liftedAt === null])).toEqual([['banned', true], ['silenced', false]]);
    expect(now).toEqual({ standing: 'banned', until: null });
  });

  test('a warning changes nothing but what is remembered', async () => {
    const person = await buildAccount(app);
    await lay(person, { kind: 'warned', days: null });
    expect(await restriction(person)).toBeNull();
    expect(await ownActs(person)).toMatchObject([{ act: 'account.warned', reason: 'Insistió después de dos avisos.', appealable: true }]);
  });

  test('a term is asked for where there is one, in bounds', async () => {
    const person = await buildAccount(app);
    for (const days of [null, 0, 366, 1.5]) {
      const { status, problem } = await refusal(lay(person, { days }));
      expect([status, problem?.fields]).toEqual([422, [expect.objectContaining({ field: 'days', code: days === null ? 'required' : 'out-of-range' })]]);
    }
  });
});

describe('an appeal', () => {
  test('by the link of the mail works once, for who cannot come in any more', async () => {
    const person = await buildAccount(app);
    await lay(person, { kind: 'banned', days: null });
    const token = await tokenOf(person);
    const guest = apiOf(app);
    expect(await guest.actByLink({ params: { token } })).toMatchObject({ act: 'account.banned', appealable: true });
    await guest.appealByLink({ params: { token }, body: { text: 'No fui yo.' } });
    expect((await refusal(guest.appealByLink({ params: { token }, body: { text: 'Otra vez.' } }))).status).toBe(404);
    const { items } = await apiOf(app, other).listAppeals({ query: {} });
    expect(items.find(({ by }) => by.id === person.account.id)).toMatchObject({ text: 'No fui yo.', act: { act: 'account.banned' }, refused: null });
  });

  test('is decided by somebody else, whose yes lifts the sanction; the person reads the answer', async () => {
    const person = await buildAccount(app);
    await lay(person);
    const [act] = await ownActs(person);
    const appeal = await apiOf(app, person).appeal({ params: { number: act!.number }, body: { text: 'Cité una norma.' } });
    const decide = (by: BuiltAccount) => apiOf(app, by).decideAppeal({ params: { appealId: appeal.id }, body: { decision: 'granted', answer: 'Tiene razón.' } });
    expect((await refusal(decide(steward))).problem?.title).toMatch(/tiene que resolver otra persona/);
    await decide(other);
    expect(await restriction(person)).toBeNull();
    expect((await ownActs(person)).find(({ number }) => number === act!.number)?.appeal).toMatchObject({ state: 'granted', answer: 'Tiene razón.' });
    expect((await refusal(decide(other))).code).toBe('already-decided');
  });

  test('of two who decide at once one wins, and the other is told', async () => {
    const third = await buildAccount(app, { siteRole: 'steward' });
    const person = await buildAccount(app);
    await lay(person);
    const [act] = await ownActs(person);
    const { id } = await apiOf(app, person).appeal({ params: { number: act!.number }, body: { text: 'Pido revisión.' } });
    const tried = await Promise.allSettled([other, third].map((by) => apiOf(app, by).decideAppeal({ params: { appealId: id }, body: { decision: 'refused', answer: 'Se mantiene.' } })));
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await restriction(person)).not.toBeNull();
  });

  test('against a group’s moderator goes to its chair, and lifts what was laid there', async () => {
    const chair = await buildAccount(app);
    const group = await buildGroup(app, { chair, visibility: 'private' });
    const moderator = await buildMembership(app, group, { role: 'moderator' });
    const person = await buildMembership(app, group);
    await app.client(groupsRoutes, moderator.session).sanction({ params: { groupId: group.id, accountId: person.account.id, kind: 'silenced' }, body: { days: 3, reason: 'Fuera de tema.' } });
    const [act] = await ownActs(person);
    await apiOf(app, person).appeal({ params: { number: act!.number }, body: { text: 'Era del tema.' } });
    const reader = await app.reader(chair.session);
    await reader.join(rooms.groupChairs(group.id));
    const [appeal] = (await apiOf(app, chair).listAppeals({ query: {} })).items;
    expect(appeal).toMatchObject({ act: { act: 'group.member-silenced', group: { name: group.name } } });
    await apiOf(app, chair).decideAppeal({ params: { appealId: appeal!.id }, body: { decision: 'granted', answer: 'Así es.' } });
    await until(() => reader.events.some(({ body }) => body.type === 'appeal.moved'));
    expect(await silencedIn(group)).toBe(0);
  });

  test('is made once, and only about what was done to oneself', async () => {
    const [person, stranger] = [await buildAccount(app), await buildAccount(app)];
    await lay(person);
    const [act] = await ownActs(person);
    const appeal = (who: BuiltAccount) => apiOf(app, who).appeal({ params: { number: act!.number }, body: { text: 'Apelo.' } });
    expect((await refusal(appeal(stranger))).status).toBe(404);
    await appeal(person);
    expect((await refusal(appeal(person))).code).toBe('already-appealed');
  });

  test('against the only steward waits for nobody, which is said, until there is another', async () => {
    const person = await buildAccount(app);
    await lay(person);
    const [act] = await ownActs(person);
    const { id } = await apiOf(app, person).appeal({ params: { number: act!.number }, body: { text: 'Apelo.' } });
    const desk = async () => {
      const { items, waiting } = await apiOf(app, steward).listAppeals({ query: { limit: 100 } });
      return { stuck: items.find((one) => one.id === id)!.stuck, waiting };
    };
    const before = await desk();
    await app.db.query(`UPDATE account SET site_role = 'member' WHERE site_role = 'steward' AND id <> $1`, [steward.account.id]);
    const alone = await desk();
    await app.db.query(`UPDATE account SET site_role = 'steward' WHERE id = $1`, [other.account.id]);
    expect([before.stuck, alone.stuck, (await desk()).stuck]).toEqual([false, true, false]);
    expect(alone.waiting).toBeLessThan(before.waiting);
  });
});

const silencedIn = async (group: BuiltGroup): Promise<number> =>
  (await app.db.query<{ n: number }>('SELECT count(*)::int AS n FROM group_sanction WHERE group_id = $1', [group.id]))[0]!.n;

describe('the public register', () => {
  test('tells what, when, why and of which stakeholder group, and neither names nor anybody’s words', async () => {
    const person = await buildAccount(app, { name: 'Demo Inconfundible', organisation: { stakeholderGroup: 'civil-society', name: 'Demo · Colectivo del registro', country: 'PE', lang: 'es' } });
    await lay(person, { reason: 'Demo Inconfundible insultó a otra persona.' });
    const answer = await app.request('/api/register');
    expect(answer.json<{ items: object[] }>().items[0]).toMatchObject({ act: 'account.silenced', canned: 'harassment', days: 7, group: null, stakeholderGroup: 'civil-society' });
    expect(answer.text).not.toMatch(/Inconfundible|insultó/);
  });

  test('names public groups only', async () => {
    for (const visibility of ['public', 'private'] as const) {
      const group = await buildGroup(app, { visibility });
      const person = await buildMembership(app, group);
      await app.client(groupsRoutes, group.chair.session).sanction({ params: { groupId: group.id, accountId: person.account.id, kind: 'silenced' }, body: { days: 3, reason: 'Fuera de tema.' } });
      const [entry] = (await apiOf(app).register({ query: { act: 'group.member-silenced' } })).items;
      expect(entry!.group?.name ?? null).toBe(visibility === 'public' ? group.name : null);
    }
  });

  test('counts a year by act, group and stakeholder group; pages and years agree with it', async () => {
    const year = new Date().getUTCFullYear();
    const figures = await apiOf(app).registerFigures({ query: { year } });
    const total = Object.values(figures.acts).reduce((sum, times) => sum + times, 0);
    for (const part of [figures.groups, figures.stakeholderGroups]) {
      expect(part.flatMap(({ acts }) => Object.values(acts)).reduce((sum, times) => sum + times, 0)).toBe(total);
    }
    let seen = 0;
    for (let before: number | undefined; ; ) {
      const page = await apiOf(app).register({ query: { before, limit: 5 } });
      seen += page.items.length;
      expect(page.years).toContain(year);
      if (page.next === null) break;
      before = page.next;
    }
    expect(seen).toBe(total);
    expect((await apiOf(app).registerFigures({ query: { year: 2021 } })).acts).toEqual({});
  });
});
