import { newId, rooms, type Route } from '@minga/kernel/contract';
import { createTestApp, routeKey, type TestAnswer, type TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { slices } from '../slices';
import { changedIn, digestOf } from './digest.testing';
import { allRoutes, byKey, named, placesOf, requestOf, type Place } from './routes.testing';
import { buildWorld, calm, type World } from './world.testing';

/** Answered to everybody by purpose, whoever's it is. */
const PUBLIC: Record<string, string> = {
  'GET /api/people/:handle': 'a person’s public page',
  'GET /api/people/:handle/groups': 'the groups on it, cut to what the reader may see',
  'GET /api/people/:handle/email': 'the address, where its owner shows it to those signed in',
  'GET /api/organisations/:organisationId': 'an organisation’s public page',
  'GET /api/organisations/:organisationId/members': 'its people',
  'GET /api/organisations/:organisationId/groups': 'its groups, cut to what the reader may see',
  'GET /auth/:providerId/start': 'the way to a provider that stands on the sign-in page',
  'GET /auth/:providerId/callback': 'the way back, which leads nowhere without a visit of this browser',
  'POST /auth/:providerId/backchannel': 'called by providers, and worth nothing without a token that one signed',
  'GET /api/review': 'the queues of who asks, whichever group is named',
  'GET /api/review/history': 'as above',
  'DELETE /api/me/notices/:noticeId': 'putting away what is not there is done already',
  'GET /api/me/drafts/:key': 'one’s own draft under that key',
  'POST /api/live/:sessionId/beat': 'that one is in no such room, whether there is one or not',
  'GET /api/live': 'sessions, cut to what the reader may see, whichever group is named',
  'GET /api/live/about/:type/:id': 'as above, of those about one thing',
  'GET /api/live-reports': 'published reports, cut to what the reader may see, whichever group is named',
  'GET /api/exchange/requests': 'the board, cut to what the reader may see, whichever group or theme is named',
  'GET /api/exchange/similar': 'as above; what is named is left out of it',
  'GET /api/exchange/cases': 'published cases, cut in the same way',
  'GET /api/exchange/experts': 'the directory of experts, by theme',
  'GET /api/exchange/experts/:handle': 'an expert’s public page',
  'GET /api/exchange/organisations/:organisationId/expert': 'what an organisation offers, as public',
  'GET /api/exchange/people/:handle/expert': 'the same in short, on a person’s page',
  'GET /api/exchange/agreements/:digest': 'whether a paper that one holds is genuine, and nothing of its terms',
  'POST /api/exchange/requests': 'a draft for a group that one is not in is refused by its field, as for one that there is not',
};

/** As above, and something of the asker’s own changes by it. */
const CHANGES_OWN: Record<string, string> = {
  'POST /api/accounts': 'whoever registers names an organisation of the directory',
  'PATCH /api/me/profile': 'so does who claims to belong to it: nothing is verified by that',
  'PUT /api/me/drafts/:key': 'one’s own draft under that key',
  'DELETE /api/me/drafts/:key': 'as above',
  'PATCH /api/me/expert': 'one’s own profile names themes and organisations of the directories',
  'POST /api/exchange/experts/:expertId/areas/:termId/endorsement': 'a sentence of one’s own on a public page, once',
  'DELETE /api/exchange/experts/:expertId/areas/:termId/endorsement': 'takes nothing away but one’s own sentence',
};
const ANSWERED = { ...PUBLIC, ...CHANGES_OWN };

/** Things that anybody may know are there; changing them is another matter. */
const VISIBLE = new Set([
  'accountId', 'handle', 'organisationId', 'domain', 'providerId', 'person', 'subject', 'expertId', 'bankId', 'askingOrganisationId', 'conflictOrganisations', 'partyId',
  'termId', 'otherTermId', 'theme', 'themes', 'skills', 'team',
]);

/** Whoever holds one was given it: it is an answer’s right to differ from that to one that is none. */
const HELD = new Set(['token', 'digest']);
const SEEN_NAMES = new Set(['askingGroupId']);

/** Nobody was given these: they show nothing but to whoever holds them. */
const ABSENT: Record<string, () => string> = {
  handle: () => 'nadie-con-este-nombre',
  person: () => 'nadie-con-este-nombre',
  team: () => 'nadie-con-este-nombre',
  number: () => '999999999',
  token: () => 'A'.repeat(43),
  room: () => rooms.topic(newId()),
  domain: () => 'ajeno.example',
  key: () => `topic:${newId()}`,
  type: () => 'post',
  digest: () => '0'.repeat(64),
};
const absentOf = (name: string): string => (ABSENT[name] ?? newId)();

let app: TestApp;
let theirs: World;
let mine: World;
let stranger: BuiltAccount;
let before: Record<string, string>;
const SECRET = 'xochipilli';

beforeAll(async () => {
  app = await createTestApp({ slices });
  await calm(app);
  const steward = await buildAccount(app, { siteRole: 'steward' });
  stranger = await buildAccount(app);
  theirs = await buildWorld(app, { visibility: 'private', owner: await buildAccount(app), steward, secret: SECRET });
  mine = await buildWorld(app, { visibility: 'public', owner: stranger, steward, secret: 'propio' });
  await app.settle();
  before = await digestOf(app);
}, 180_000);
afterAll(() => app.close());

/** The id of a thing in a world; tokens and rooms are of nobody, or of the topic. */
function idIn(world: World, route: Route, name: string): string | undefined {
  if (name === 'token') return undefined;
  if (name === 'room') return rooms.topic(world.ids['topicId']!);
  return world.ids[named(route, name)];
}

/** Names no secret and no id of theirs that the asker did not bring along. */
function tellsNothing(answer: TestAnswer, asked: readonly string[]): void {
  const told = Object.entries(theirs.ids).filter(([name, id]) => !VISIBLE.has(name) && !SEEN_NAMES.has(name) && id.length > 20 && !asked.some((own) => own.includes(id)) && answer.text.includes(id));
  expect({ secret: answer.text.includes(SECRET), told: told.map(([name]) => name) }).toEqual({ secret: false, told: [] });
}

/** An answer as it is compared: everything but the request's number, the server's time and what was asked for. */
const comparable = ({ status, text }: TestAnswer, asked: readonly string[]): unknown => [
  status,
  asked.reduce((left, id) => left.replaceAll(id, ''), text).replace(/"(requestId|now)":"[^"]*"/g, ''),
];

type From = (place: Place) => string | undefined;
async function ask(route: Route, from: From, cookie?: string): Promise<{ answer: TestAnswer; asked: string[] }> {
  const ids = new Map(placesOf(route).map((place) => [place.name, from(place) ?? absentOf(place.name)]));
  const { path, ...request } = requestOf(route, (name) => ids.get(name));
  await app.db.query('DELETE FROM limit_bucket');
  return { answer: await app.request(path, { ...request, cookie }), asked: [...ids.values()] };
}

const withObjects = allRoutes().filter((route) => placesOf(route).length > 0);
const isVisible = (route: Route, { name }: Place): boolean => VISIBLE.has(named(route, name)) || SEEN_NAMES.has(named(route, name));
const hides = (route: Route): boolean => placesOf(route).some((place) => !isVisible(route, place) && !HELD.has(place.name));
const REFUSED = [401, 403, 404];

describe.each(byKey(withObjects))('%s', (key, route) => {
  const all: From = ({ name }) => idIn(theirs, route, name);

  test('asks for nothing that no builder builds', () => {
    expect(placesOf(route).filter(({ name }) => name !== 'token' && name !== 'room' && !theirs.ids[named(route, name)])).toEqual([]);
  });

  test.each(['guest', 'stranger'] as const)('gives a %s nothing of others', async (who) => {
    const cookie = who === 'stranger' ? stranger.session : undefined;
    const { answer, asked } = await ask(route, all, cookie);
    tellsNothing(answer, asked);
    // Who is signed in is told that nothing is there; in what they see they may be told that it is not theirs to do. A
    // guest may be asked to sign in before anything is looked at.
    const refused = cookie && !isVisible(route, placesOf(route)[0]!) ? [404] : REFUSED;
    if (!Object.hasOwn(ANSWERED, key)) expect(refused).toContain(answer.status);
    expect(answer.status).toBeLessThan(500);
    if (!hides(route) || Object.hasOwn(CHANGES_OWN, key)) return;
    const absent = await ask(route, (place) => (isVisible(route, place) ? idIn(theirs, route, place.name) : undefined), cookie);
    expect(comparable(answer, asked)).toEqual(comparable(absent.answer, absent.asked));
  });

  const places = placesOf(route);
  const mixed = places.length > 1 ? places.filter((place) => !isVisible(route, place)) : [];
  for (const place of mixed) test(`does not reach another’s ${place.name} from something of one’s own`, async () => {
    const reach = (name: string): From => (at) => (at.name === name ? idIn(theirs, route, at.name) : idIn(mine, route, at.name));
    const { answer, asked } = await ask(route, reach(place.name), stranger.session);
    tellsNothing(answer, asked);
    expect(answer.status).toBeLessThan(500);
    if (route.method !== 'GET') expect(answer.status).toBeGreaterThanOrEqual(400);
    const absent = await ask(route, (at) => (at.name === place.name ? undefined : idIn(mine, route, at.name)), stranger.session);
    expect(comparable(answer, asked)).toEqual(comparable(absent.answer, absent.asked));
  });

  afterAll(async () => {
    const after = await digestOf(app);
    const changed = changedIn(before, after);
    before = after;
    expect(Object.hasOwn(CHANGES_OWN, key) ? [] : changed).toEqual([]);
  });
});

test('what is public by purpose is served', () => {
  const keys = new Set(withObjects.map(routeKey));
  expect(Object.keys(ANSWERED).filter((key) => !keys.has(key))).toEqual([]);
});

test('a draft of theirs stays as they left it, whoever writes under its key', async () => {
  const { session } = theirs.owner;
  expect((await app.request(`/api/me/drafts/${encodeURIComponent(theirs.ids['key']!)}`, { cookie: session })).text).toContain(SECRET);
});

test('no room of theirs is joined or read', async () => {
  const { groupId, topicId, accountId, requestId } = theirs.ids as Record<'groupId' | 'topicId' | 'accountId' | 'requestId', string>;
  const closed = [
    rooms.topic(topicId), rooms.group(groupId), rooms.groupChairs(groupId), rooms.moderation(groupId), rooms.account(accountId), rooms.settings(), rooms.siteModeration(),
    rooms.request(requestId), rooms.requestParties(requestId), rooms.exchangeDesk(),
  ];
  for (const cookie of [undefined, stranger.session]) {
    const reader = await app.reader(cookie);
    for (const room of closed) {
      expect({ room, ok: (await reader.join(room)).ok }).toEqual({ room, ok: false });
      expect((await app.request(`/api/rooms/${room}/events?after=0`, { cookie })).status).toBe(404);
    }
  }
});
