import sharp from 'sharp';
import { rooms, type Presence } from '@minga/kernel/contract';
import { createTestApp, until, type TestApp } from '@minga/kernel/testing';
import { GUARDED_PHOTO, peopleRoutes, type Privacy, type Profile } from '../../contract';
import { buildAccount, type BuiltAccount } from '../../testing';
import { peopleSlice } from '../index';

let app: TestApp;
let picture: Buffer;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  picture = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#1f2152' } }).png().toBuffer();
});
afterAll(() => app.close());

const OPEN: Privacy = { email: 'nobody', photo: 'everybody', presence: 'named', unlisted: false };
const choose = ({ session }: BuiltAccount, chosen: Partial<Privacy>) => app.client(peopleRoutes, session).changePrivacy({ body: { ...OPEN, ...chosen } });
const upload = async ({ session }: BuiltAccount) =>
  (await app.request('/api/me/photo', { method: 'PUT', cookie: session, rawBody: picture, headers: { 'content-type': 'image/png' } })).json<Profile>();
const profileOf = async ({ account, session }: BuiltAccount, cookie: string | undefined = session) => (await app.client(peopleRoutes, cookie).getPerson({ params: { handle: account.profile.handle } })).profile;

describe('the address', () => {
  it('is shown to nobody unless its owner says so, and never to guests', async () => {
    const [owner, reader] = [await buildAccount(app), await buildAccount(app)];
    const seen = () => app.client(peopleRoutes, reader.session).personEmail({ params: { handle: owner.account.profile.handle } });
    expect(await seen()).toEqual({ email: null });
    await choose(owner, { email: 'signed-in' });
    expect(await seen()).toEqual({ email: owner.account.email });
    expect((await app.request(`/api/people/${owner.account.profile.handle}/email`)).status).toBe(401);
    const told = await app.db.query<{ text: string }>('SELECT payload::text AS text FROM event WHERE room = $1', [rooms.person(owner.account.id)]);
    expect(told.map((row) => row.text).join()).not.toContain(owner.account.email);
  });
});

describe('the picture', () => {
  it('is answered to signed-in people only, and no longer under the name that everybody knew', async () => {
    const [owner, reader] = [await buildAccount(app), await buildAccount(app)];
    const open = (await upload(owner)).photo!;
    expect((await app.request(open)).status).toBe(200);
    await choose(owner, { photo: 'signed-in' });
    const { photo, photoLarge } = await profileOf(owner);
    expect((await app.request(open)).status).toBe(404);
    for (const path of [photo!, photoLarge!]) {
      expect(path).toMatch(GUARDED_PHOTO);
      expect((await app.request(path)).status).toBe(404);
      const answer = await app.request(path, { cookie: reader.session });
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'private, max-age=600']);
    }
    // The unguarded name of a guarded picture is nobody's
    expect((await app.request(photo!.replace('/m', '/'))).status).toBe(404);
  });

  it('has a path that guests are given nowhere: not by an answer, nor when they join a room, nor when it changes there', async () => {
    const [owner, member] = [await buildAccount(app), await buildAccount(app)];
    const room = rooms.person(owner.account.id);
    const [guest, reader] = [await app.reader(), await app.reader(member.session)];
    for (const who of [guest, reader]) await who.join(room);
    await choose(owner, { photo: 'signed-in' });
    const { photo } = await upload(owner);
    const told = await until(() => reader.events.find((event) => JSON.stringify(event).includes(photo!)));
    const same = await until(() => guest.events.find(({ seq }) => seq === told.seq));
    expect(same.body.type).toBe(told.body.type);
    const late = await app.reader();
    const answers = [guest.events, await late.join(room), (await app.request(`/api/rooms/${room}/events?after=0`)).text, (await app.request(`/api/people/${owner.account.profile.handle}`)).text];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(/photos\/m/);
    expect(await profileOf(owner, member.session)).toMatchObject({ photo, photoLarge: expect.stringMatching(GUARDED_PHOTO) });
    expect((await app.client(peopleRoutes).getPerson({ params: { handle: owner.account.profile.handle } })).profile).toMatchObject({ photo: null, photoLarge: null });
  });

  it('is guarded from its upload on, and opened again by a new name', async () => {
    const owner = await buildAccount(app);
    await choose(owner, { photo: 'signed-in' });
    const guarded = (await upload(owner)).photo!;
    expect(guarded).toMatch(GUARDED_PHOTO);
    await choose(owner, {});
    const { photo } = await profileOf(owner);
    expect(photo).not.toMatch(GUARDED_PHOTO);
    expect((await app.request(photo!)).status).toBe(200);
    expect((await app.request(guarded, { cookie: owner.session })).status).toBe(404);
  });
});

describe('the presence', () => {
  it('is counted without the name, at once where the page is open', async () => {
    const [owner, reader] = [await buildAccount(app), await buildAccount(app)];
    const room = rooms.person(reader.account.id);
    const [mine, theirs] = [await app.reader(owner.session), await app.reader(reader.session)];
    let told: Presence | undefined;
    theirs.socket.on('presence', (presence) => (told = presence));
    for (const socket of [mine, theirs]) {
      await socket.join(room);
      socket.socket.emit('presence', { room, state: 'reading' });
    }
    const names = (expected: string[]) =>
      until(() => (told?.readers === 2 && told.people.map(({ id }) => id).toSorted().join() === expected.toSorted().join() ? told : undefined));
    await names([owner.account.id, reader.account.id]);
    await choose(owner, { presence: 'counted' });
    await names([reader.account.id]);
    await choose(owner, { presence: 'named' });
    await names([owner.account.id, reader.account.id]);
  });
});

describe('what is not a choice', () => {
  it.each([{ ...OPEN, email: 'friends' }, { ...OPEN, unlisted: 'yes' }, { email: 'nobody' }, null, []])('is refused: %j', async (body) => {
    const { session } = await buildAccount(app);
    expect((await app.request('/api/me/privacy', { method: 'PUT', cookie: session, body })).status).toBe(422);
  });
});
