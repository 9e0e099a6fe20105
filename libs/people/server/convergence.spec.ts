import { rooms, type RoomEvent, type Snapshot } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleEvents, peopleRoutes, reduceMe, reduceMeans, reducePerson, reducePrivacy, reduceSessions, type PeopleEvent } from '../contract';
import { buildAccount, setUpAuthenticator, TEST_PASSWORD, type BuiltAccount, lastMail, tokenIn } from '../testing';
import { peopleSlice, setStanding } from './index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

type Happened = RoomEvent<PeopleEvent>;

/** A view that an event changes: how it is fetched, whose room it follows, and its reducer. */
interface View<V extends Snapshot> {
  room: (accountId: string) => string;
  fetch: (person: BuiltAccount) => Promise<V>;
  reduce: (view: V, event: Happened) => V;
}
// Views of unlike shapes stand in one table
interface Scenario {
  converges: (person: BuiltAccount, type: PeopleEvent['type'], act: Act) => Promise<void>;
  act: Act;
}
type Act = (person: BuiltAccount) => Promise<unknown>;

const api = (person: BuiltAccount) => app.client(peopleRoutes, person.session);
const signInElsewhere = ({ account }: BuiltAccount) => app.client(peopleRoutes).signIn({ body: { email: account.email, password: TEST_PASSWORD } });

async function missed(person: BuiltAccount, room: string, after: number): Promise<Happened[]> {
  const joined = await (await app.reader(person.session)).join(room, after);
  return (joined as unknown as { events: Happened[] }).events;
}

/** A stale view with what it missed, each event met twice, is what a fresh one is. */
const view =
  <V extends Snapshot>({ room, fetch, reduce }: View<V>): Scenario['converges'] =>
  async (person, type, act) => {
    const stale = await fetch(person);
    await act(person);
    const name = room(person.account.id);
    const events = await missed(person, name, stale.cursor[name]!);
    expect(events.map(({ body }) => body.type)).toContain(type);
    expect(events.flatMap((event) => [event, event]).reduce(reduce, stale)).toEqual(await fetch(person));
  };

const me = view({ room: rooms.account, fetch: (person) => api(person).me({}), reduce: reduceMe });
const sessions = view({ room: rooms.account, fetch: (person) => api(person).listSessions({}), reduce: reduceSessions });
const means = view({ room: rooms.account, fetch: (person) => api(person).signInMeans({}), reduce: reduceMeans });
const privacy = view({ room: rooms.account, fetch: (person) => api(person).privacy({}), reduce: reducePrivacy });
const page = view({
  room: rooms.person,
  fetch: ({ account }) => app.client(peopleRoutes).getPerson({ params: { handle: account.profile.handle } }),
  reduce: reducePerson,
});

const rename: Act = (person) => api(person).updateProfile({ body: { name: 'Demo · Otro Nombre', title: 'Asesora', expertise: ['DNS'] } });

/** Does not compile while an event of the catalog has none. */
const scenarios: Record<PeopleEvent['type'], Scenario> = {
  'account.profile-changed': { converges: me, act: rename },
  'account.preferences-changed': { converges: me, act: (person) => api(person).changePreferences({ body: { language: 'fr' } }) },
  'account.means-changed': { converges: means, act: (person) => setUpAuthenticator(app, person) },
  'account.privacy-changed': {
    converges: privacy,
    act: (person) => api(person).changePrivacy({ body: { email: 'signed-in', photo: 'signed-in', presence: 'counted', unlisted: true } }),
  },
  'account.standing-changed': { converges: me, act: ({ account }) => app.db.write(system('test'), (tx) => setStanding(tx, account.id, { standing: 'silenced', until: null })) },
  'account.email-changed': {
    converges: me,
    act: async (person) => {
      const email = `new-${person.account.email}`;
      await api(person).changeAddress({ body: { email } });
      await api(person).proveAddress({ body: { token: tokenIn(await lastMail(app, email)) } });
    },
  },
  'account.session-opened': { converges: sessions, act: signInElsewhere },
  'account.session-ended': {
    converges: sessions,
    act: async (person) => {
      await signInElsewhere(person);
      await signInElsewhere(person);
      await api(person).endOtherSessions({});
    },
  },
  'person.changed': { converges: page, act: rename },
};

describe('a stale view with the events that it missed equals a fresh one', () => {
  it('for every event of the catalog', () => {
    expect(Object.keys(scenarios).sort()).toEqual(Object.keys(peopleEvents).sort());
  });

  it.each(Object.entries(scenarios))('%s', async (type, { converges, act }) => {
    await converges(await buildAccount(app), type as PeopleEvent['type'], act);
  });
});
