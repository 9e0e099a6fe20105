import { rooms, type RoomEvent } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { system } from '@minga/kernel/server';
import { peopleRoutes, type PeopleEvent } from '../contract';
import { buildAccount, buildOrganisation } from '../testing';
import { ensureImportedAuthors, peopleSlice } from './index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

async function missed(room: string, after: number, session?: string): Promise<RoomEvent<PeopleEvent>[]> {
  const joined = await (await app.reader(session)).join(room, after);
  return (joined as { events: RoomEvent<PeopleEvent>[] }).events;
}

describe('a profile', () => {
  it('is a public page, without the address', async () => {
    const { account } = await buildAccount(app, { bio: 'Trabaja en interoperabilidad.', expertise: ['Identidad digital'] });
    const answer = await app.request(`/api/people/${account.profile.handle}`);
    expect(answer.json()).toMatchObject({ profile: { name: account.profile.name, expertise: ['Identidad digital'], bio: { lang: 'es' } } });
    expect(answer.text).not.toContain(account.email);
  });

  it('changes by what is given and keeps what is left out', async () => {
    const { account, session } = await buildAccount(app, { bio: 'Antes', expertise: ['Firma digital'] });
    const profile = await app.client(peopleRoutes, session).updateProfile({
      body: { bio: 'After', bioLanguage: 'en', languages: [{ code: 'gn', level: 'native' }], country: null },
    });
    expect(profile).toMatchObject({
      name: account.profile.name,
      bio: { text: 'After', lang: 'en' },
      languages: [{ code: 'gn', level: 'native' }],
      expertise: ['Firma digital'],
      country: null,
      affiliation: account.profile.affiliation,
    });
  });

  it('empties a text that is given empty', async () => {
    const { session } = await buildAccount(app, { bio: 'Antes' });
    expect((await app.client(peopleRoutes, session).updateProfile({ body: { bio: '' } })).bio).toBeNull();
  });

  it('moves to another organisation, and so to its stakeholder group, and keeps the history', async () => {
    const { account, session } = await buildAccount(app);
    const registry = await buildOrganisation(app, { stakeholderGroup: 'technical-community' });
    const profile = await app.client(peopleRoutes, session).updateProfile({ body: { organisationId: registry.id, title: 'Ingeniera' } });
    expect(profile).toMatchObject({ stakeholderGroup: 'technical-community', affiliation: { organisation: registry.name, title: 'Ingeniera', state: 'claimed' } });
    expect(await app.db.query('SELECT 1 FROM affiliation WHERE account_id = $1', [account.id])).toHaveLength(2);
  });

  it('is found by its new name', async () => {
    const { session } = await buildAccount(app);
    const { searchPeople, updateProfile } = app.client(peopleRoutes, session);
    await updateProfile({ body: { name: 'Xóchitl Renombrada' } });
    expect((await searchPeople({ query: { q: 'xochitl' } })).items.map(({ name }) => name)).toEqual(['Xóchitl Renombrada']);
  });

  it('changes once when the same change is sent twice', async () => {
    const { account, session } = await buildAccount(app);
    const { updateProfile } = app.client(peopleRoutes, session);
    const options = { mutationId: 'profile-change-1' };
    const answers = [await updateProfile({ body: { bio: 'Una vez' } }, options), await updateProfile({ body: { bio: 'Una vez' } }, options)];
    expect(answers[0]).toEqual(answers[1]);
    expect(await missed(rooms.person(account.id), 0)).toHaveLength(1);
  });

  it('refuses an organisation that is gone, naming the field', async () => {
    const { session } = await buildAccount(app);
    const refused = app.client(peopleRoutes, session).updateProfile({ body: { organisationId: '01890000-0000-7000-8000-000000000000' } });
    await expect(refused).rejects.toMatchObject({ status: 422, details: { fields: [{ field: 'organisationName', code: 'unknown-organisation' }] } });
  });

  it('of an imported name is not there', async () => {
    const id = await app.db.write(system('import'), async (tx) => (await ensureImportedAuthors(tx, [{ key: 'test:1', name: 'Nombre importado' }])).get('test:1'));
    const [row] = await app.db.query<{ handle: string }>('SELECT handle FROM account WHERE id = $1', [id]);
    expect((await app.request(`/api/people/${row!.handle}`)).status).toBe(404);
    expect((await app.request('/api/people/nobody-here')).status).toBe(404);
  });
});

describe('the rooms of a person', () => {
  it('are followed as may be: the public page without an account, the own room by its owner alone', async () => {
    const [person, stranger] = [await buildAccount(app), await buildAccount(app)];
    expect(await (await app.reader()).join(rooms.person(person.account.id))).toMatchObject({ ok: true });
    expect(await (await app.reader(stranger.session)).join(rooms.account(person.account.id))).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('preferences', () => {
  it('are the account’s and this browser’s', async () => {
    const { session } = await buildAccount(app);
    const answer = await app.request('/api/me/preferences', { method: 'PATCH', cookie: session, body: { language: 'pt' } });
    expect(String(answer.headers['set-cookie'])).toContain('minga_language=pt');
    expect((await app.client(peopleRoutes, session).me({})).account?.language).toBe('pt');
  });
});
