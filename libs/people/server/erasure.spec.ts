import { rooms } from '@minga/kernel/contract';
import { SubjectRegistry, system } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes } from '../contract';
import { buildAccount } from '../testing';
import { cardsOf, peopleSlice, removeSamplePeople } from './index';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

describe('erasing a person', () => {
  it('leaves nothing of them: rows, log, stored answers, sessions', async () => {
    const { account, session } = await buildAccount(app, { name: 'Borrable Completa', bio: 'Secreta' });
    await app.client(peopleRoutes, session).updateProfile({ body: { title: 'Cargo Secreto' } }, { mutationId: 'to-be-erased' });
    const { acts } = app.nest.get(SubjectRegistry).get('account')!;
    await app.db.write(system('test'), (tx) => acts!.erase!(tx, account.id));
    const left = await app.db.query<{ text: string }>(
      `SELECT to_jsonb(t)::text AS text FROM account t WHERE id = $1
       UNION ALL SELECT to_jsonb(t)::text FROM event t WHERE room IN ($2, $3)
       UNION ALL SELECT to_jsonb(t)::text FROM mutation t
       UNION ALL SELECT to_jsonb(t)::text FROM affiliation t WHERE account_id = $1
       UNION ALL SELECT to_jsonb(t)::text FROM session t WHERE account_id = $1 `,
      [account.id, rooms.account(account.id), rooms.person(account.id)],
    );
    const text = left.map((row) => row.text).join('\n');
    for (const secret of ['Borrable', 'borrable', 'Secret', account.email]) expect(text).not.toContain(secret);
    expect((await app.request(`/api/people/${account.profile.handle}`)).status).toBe(404);
    expect((await app.client(peopleRoutes, session).me({})).account).toBeNull();
    expect((await cardsOf(app.db, [account.id])).get(account.id)).toMatchObject({ name: '', organisation: null });
  });
});

describe('removing the sample network', () => {
  it('takes its people and organisations, and leaves the others', async () => {
    const sample = await buildAccount(app, { sample: true, organisation: { name: 'Demo · De muestra', sample: true } });
    const real = await buildAccount(app);
    await app.db.write(system('sample'), (tx) => removeSamplePeople(tx));
    expect([...(await cardsOf(app.db, [sample.account.id, real.account.id])).keys()]).toEqual([real.account.id]);
    expect((await app.client(peopleRoutes).searchOrganisations({ query: { q: 'de muestra' } })).items).toEqual([]);
  });
});
