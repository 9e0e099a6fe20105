import { rooms } from '@minga/kernel/contract';
import { countStatements, roomSeq } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildEngaged, buildParty, buildRequest, exchangeApi, setOffer, wholePledge } from '../../testing';
import { seededTermId } from '../taxonomy/seed/seed';
import { refusal, startApp } from './stage.testing';

const CIVIL = seededTermId('theme', 'blocks.civil-registry');
const MIGRATION = seededTermId('skill', 'build.migration');

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

/** Others like one, opened after it. */
const MANY = 250;
const COPIES = `INSERT INTO exchange_request (id, maker_id, organisation_id, title, lang, themes, currency, visibility, state, audience, opened_at)
  SELECT gen_random_uuid(), maker_id, organisation_id, title, lang, $2::uuid[], currency, visibility, state, audience, opened_at + n * interval '1 minute'
  FROM exchange_request, generate_series(1, ${MANY}) n WHERE id = $1`;

const board = (who: BuiltAccount | undefined, query: object = { scope: 'match' }) => exchangeApi(app, who).exchangeBoard({ query });
const ids = async (who: BuiltAccount, query: object = {}) => (await board(who, { scope: 'match', ...query })).items.map(({ id }) => id);

describe('what an expert could help with', () => {
  let expert: BuiltAccount;
  beforeAll(async () => {
    expert = await buildParty(app);
    await exchangeApi(app, expert).changeExpert({ body: { headline: 'Registros', proposed: false, areas: [{ termId: CIVIL, role: 'led', years: 6, evidence: '', country: null }] } });
  });

  it('is in the order of the score that its requester sees, a page after the other, and counted', async () => {
    const [exact, half, other] = [await buildRequest(app, { themes: [CIVIL] }), await buildRequest(app, { themes: [CIVIL], skills: [MIGRATION] }), await buildRequest(app, { skills: [MIGRATION] })];
    const first = await board(expert, { scope: 'match', limit: 1 });
    expect([first.items.map(({ id }) => id), first.scopes.match, first.counts]).toEqual([[exact.id], 2, { open: 2 }]);
    expect(await ids(expert, { after: first.next! })).toEqual([half.id]);
    const { own } = await exchangeApi(app, expert).requestMatches({ params: { requestId: exact.id }, query: {} });
    expect(first.items[0]!.match).toEqual({ total: own!.total, parts: own!.parts });
    const all = (await board(expert, {})).items;
    expect(all.find(({ id }) => id === other.id)!.match).toBeNull();
    expect(all.find(({ id }) => id === half.id)!.match).not.toBeNull();
    expect((await refusal(board(expert, { scope: 'match', after: '1-x' }))).status).toBe(422);
  });

  it('is looked for among all that is open, however long ago it was opened, a page after the other', async () => {
    const reader = await buildParty(app);
    const HEALTH = seededTermId('theme', 'sectors.health');
    await exchangeApi(app, reader).changeExpert({ body: { areas: [{ termId: HEALTH, role: 'led', years: 6, evidence: '', country: null }] } });
    const oldest = await buildRequest(app, { themes: [HEALTH] });
    await app.db.query("UPDATE exchange_request SET opened_at = now() - interval '1 year' WHERE id = $1", [oldest.id]);
    await app.db.query(COPIES, [oldest.id, [CIVIL]]);
    expect([await ids(reader), (await board(reader)).scopes.match]).toEqual([[oldest.id], 1]);
    await app.db.query(COPIES, [oldest.id, [HEALTH]]);
    const seen = new Set<string>();
    for (let after: string | undefined; ; ) {
      const page = await board(reader, { scope: 'match', limit: 100, after });
      for (const { id, match } of page.items) if (match) seen.add(id);
      after = page.next ?? undefined;
      if (!after) break;
    }
    expect([seen.size, (await board(reader)).scopes.match]).toEqual([MANY + 1, MANY + 1]);
    await app.db.query('DELETE FROM exchange_request WHERE need = $1', ['']);
  });

  it('is nothing of their own organisation, and nothing for who has no profile', async () => {
    const own = await buildRequest(app, { maker: expert, themes: [CIVIL] });
    expect(await ids(expert)).not.toContain(own.id);
    const reader = await buildAccount(app);
    for (const who of [reader, undefined]) expect(await board(who)).toMatchObject({ scopes: { match: null }, items: [] });
  });
});

describe('how many experts match a request', () => {
  it('is on the board what it is on its own page, in no more statements for more requests, and follows what experts change', async () => {
    const reader = await buildAccount(app);
    const expert = await buildParty(app);
    const { id } = await buildRequest(app, { themes: [CIVIL] });
    const { id: draft } = await buildRequest(app, { themes: [CIVIL], state: 'withdrawn' });
    const onPage = async () => (await exchangeApi(app, reader).requestMatches({ params: { requestId: id }, query: {} })).matching;
    const row = async (of: string, query: object = {}) => (await board(reader, query)).items.find((each) => each.id === of);
    const before = await onPage();
    expect((await row(id))!.experts).toBe(before);
    await exchangeApi(app, expert).changeExpert({ body: { headline: 'Registros', areas: [{ termId: CIVIL, role: 'advised', years: 1, evidence: '', country: null }] } });
    expect([await onPage(), (await row(id))!.experts]).toEqual([before + 1, before + 1]);
    expect((await row(draft, { state: 'withdrawn' }))!.experts).toBeNull();
    const { statements: few } = await countStatements(() => board(reader, {}));
    await buildRequest(app, { themes: [MIGRATION] });
    await board(reader, {});
    const { statements: more } = await countStatements(() => board(reader, {}));
    expect(more.length).toBe(few.length);
  });
});

describe('a board is told of what is on it in the room of whoever may see that', () => {
  const told = async (who: BuiltAccount | undefined, change: () => Promise<unknown>): Promise<string[]> => {
    // What was done before is told of before
    await app.settle();
    const { cursor } = await board(who, {});
    await change();
    const now = await Promise.all(Object.keys(cursor).map(async (room) => [room, await roomSeq(app.db, room)] as const));
    return now.filter(([room, seq]) => seq > cursor[room]!).map(([room]) => room);
  };

  it('of a request for the network, and of a pledge to it', async () => {
    const reader = await buildAccount(app);
    const maker = await buildParty(app);
    expect(await told(reader, () => buildRequest(app, { maker, visibility: 'network' }))).toEqual([rooms.exchangeNetwork()]);
    const { request } = await setOffer(app, { visibility: 'network' });
    const bank = await buildParty(app, 'bank');
    const pledge = async () => {
      await exchangeApi(app, bank).pledge({ params: { requestId: request.id }, body: wholePledge() });
      await app.settle();
    };
    expect(await told(reader, pledge)).toEqual([rooms.exchangeNetwork()]);
    expect(await told(undefined, () => buildRequest(app, { maker, visibility: 'network' }))).toEqual([]);
    const guest = await app.reader();
    expect((await guest.join(rooms.exchangeNetwork())).ok).toBe(false);
  });

  it('of a group’s request in the group', async () => {
    const chair = await buildParty(app);
    const group = await buildGroup(app, { visibility: 'private', chair });
    const member = await buildAccount(app);
    await buildMembership(app, group, { account: member });
    expect(await told(member, () => buildRequest(app, { maker: chair, visibility: 'group', groupId: group.id }))).toEqual([rooms.group(group.id)]);
  });
});

it('counts in figures what came, and shows none where nothing did', async () => {
  const { countries } = await exchangeApi(app).exchangeFigures({});
  const of = (code: string) => countries.find(({ country }) => country === code)!;
  expect(of('UY')).toMatchObject({ delivered: 0, firstOffer: null, agreement: null, delivery: null });
  await setOffer(app);
  const before = of('JM').requests;
  const { countries: now } = await exchangeApi(app).exchangeFigures({});
  expect(now.find(({ country }) => country === 'JM')).toMatchObject({ requests: before + 1, firstOffer: 0, agreement: null });
});

it('feeds cases and open requests, each to who sees it', async () => {
  const work = await buildEngaged(app, { engaged: 'published', visibility: 'network' });
  const open = await buildRequest(app, { title: 'Solo para la red', visibility: 'network' });
  const reader = await buildAccount(app);
  for (const [path, id] of [['/x/cases/feed.atom', work.id], ['/x/feed.atom', open.id]] as const) {
    const mine = await app.request(path, { cookie: reader.session });
    expect([mine.status, mine.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(mine.text).toContain(`/${id}</id>`);
    expect((await app.request(path)).text).not.toContain(id);
  }
});

it('lays on the stewards’ desk what waits too long, with every reason and since when, by the times that reminders keep', async () => {
  const steward = await buildAccount(app, { siteRole: 'steward' });
  const reasons = async (id: string) => (await exchangeApi(app, steward).exchangeDesk({})).items.find(({ request }) => request.id === id)?.reasons;
  const quiet = await buildRequest(app);
  expect(await reasons(quiet.id)).toBeUndefined();
  await app.db.query(`UPDATE exchange_request SET state_since = now() - interval '49 hours' WHERE id = $1`, [quiet.id]);
  expect(await reasons(quiet.id)).toMatchObject([{ why: 'no-offer' }]);
  const { request, offerId } = await setOffer(app);
  await app.db.query(`UPDATE exchange_offer SET created_at = '2026-01-05T10:00:00Z' WHERE id = $1`, [offerId]);
  expect(await reasons(request.id)).toEqual([{ why: 'unanswered', since: '2026-01-05T10:00:00.000Z' }]);
  const work = await buildEngaged(app, { engaged: 'delivered' });
  await app.db.query(`UPDATE exchange_request SET state_since = now() - interval '8 days' WHERE id = $1`, [work.id]);
  const unevaluated = await reasons(work.id);
  expect(unevaluated).toMatchObject([{ why: 'unevaluated' }]);
  await exchangeApi(app, work.maker).evaluate({ params: { requestId: work.id }, body: { outcome: 4, transfer: 4, again: 'yes', advice: '' } });
  expect(await reasons(work.id)).toEqual(unevaluated);
});
