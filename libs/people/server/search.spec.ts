import fc from 'fast-check';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { countStatements, system } from '@minga/kernel/server';
import { COMPLETION_SIZE, peopleRoutes } from '../contract';
import { buildAccount, buildOrganisation, type BuiltAccount } from '../testing';
import { accountsByHandles, cardsOf, createAccount, ensureImportedAuthors, peopleSlice } from './index';
import { prefixQuery, searchKey } from './search-key';

let app: TestApp;
let reader: BuiltAccount;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
  reader = await buildAccount(app);
});
afterAll(() => app.close());

const people = async (q: string) => (await app.client(peopleRoutes, reader.session).searchPeople({ query: { q } })).items;
const organisations = async (q: string) => (await app.client(peopleRoutes).searchOrganisations({ query: { q } })).items;

describe('completing a name', () => {
  it('finds people by the beginnings of their words, without accents', async () => {
    const { account } = await buildAccount(app, { name: 'Íñigo Güemes' });
    expect((await people('guem inig')).map(({ id }) => id)).toEqual([account.id]);
  });

  it('offers a card and never the address', async () => {
    const { account } = await buildAccount(app, { name: 'Berta Completada' });
    const [found] = await people('berta comp');
    expect(found).toEqual({
      id: account.id,
      handle: 'berta-completada',
      name: 'Berta Completada',
      stakeholderGroup: 'government',
      country: 'UY',
      organisation: 'Demo · Gobierno de Uruguay',
      photo: null,
      verified: false,
      imported: false,
    });
    expect(await people(account.email)).toEqual([]);
  });

  it('puts first whose handle begins as typed, and is bounded', async () => {
    for (let i = 0; i < COMPLETION_SIZE + 2; i++) await buildAccount(app, { name: `Alba Zzorro ${i}` });
    await buildAccount(app, { name: 'Zzorro Primero' });
    const found = await people('zzorro');
    expect([found.length, found[0]!.name]).toEqual([COMPLETION_SIZE, 'Zzorro Primero']);
  });

  it('finds organisations by name and by acronym, the acronym first', async () => {
    await buildOrganisation(app, { name: 'Demo · Cepa del Sur' });
    await buildOrganisation(app, { name: 'Demo · Centro de Estudios Públicos', acronym: 'CEPA' });
    expect((await organisations('cepa')).map(({ acronym }) => acronym)).toEqual(['CEPA', null]);
    expect((await organisations('estudios cent')).map(({ name }) => name)).toEqual(['Demo · Centro de Estudios Públicos']);
  });

  it('finds nothing for nothing, and takes whatever is typed', async () => {
    for (const q of ['', '   ', '&|!():*', "'; DROP TABLE account; --", '%_\\', '🙂', 'a:* | b', '١٢٣']) {
      expect(await organisations(q)).toEqual([]);
      expect(await people(q)).toEqual([]);
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (q) => {
        const { status } = await app.request(`/api/organisations?${new URLSearchParams({ q: q.toWellFormed() })}`);
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });

  it('folds what is found and what is typed alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
        expect(searchKey(text)).toBe(searchKey(text.normalize('NFD')));
      }),
    );
    expect(prefixQuery('Ñandú d’Été')).toBe('nandu:* & d:* & ete:*');
  });
});

describe('what other slices ask for', () => {
  it('cards of many come in one statement', async () => {
    const some = [await buildAccount(app), await buildAccount(app)].map(({ account }) => account.id);
    const { result, statements } = await countStatements(() => cardsOf(app.db, [...some, ...some]));
    expect([...result.keys()].sort()).toEqual([...some].sort());
    expect(statements).toHaveLength(1);
  });

  it('mentioned people are found by handle, whatever its case', async () => {
    const { account } = await buildAccount(app, { name: 'Demo Mencionada' });
    const found = await accountsByHandles(app.db, ['Demo-Mencionada', 'nobody']);
    expect([...found].map(([handle, card]) => [handle, card.id])).toEqual([['demo-mencionada', account.id]]);
  });

  it('imported authors are made once, and are neither offered nor mentioned', async () => {
    const authors = [{ key: 'consul:x:1', name: 'Importada Uno' }, { key: 'consul:x:2', name: 'Importada Dos' }, { key: 'consul:x:1', name: 'Importada Uno' }];
    const ensure = () => app.db.write(system('import'), (tx) => ensureImportedAuthors(tx, authors));
    const [first, second] = [await ensure(), await ensure()];
    expect(first.size).toBe(2);
    expect(second).toEqual(first);
    const card = (await cardsOf(app.db, [first.get('consul:x:1')!])).values().next().value!;
    expect(card).toMatchObject({ name: 'Importada Uno', imported: true, stakeholderGroup: null });
    expect(await people('importada')).toEqual([]);
    expect((await accountsByHandles(app.db, [card.handle])).size).toBe(0);
  });

  it('seeded accounts are made once', async () => {
    const given = {
      email: 'seed@example.org',
      passwordHash: null,
      name: 'Demo · Semilla',
      language: 'pt' as const,
      title: 'Diretora',
      organisation: { name: 'Demo · Governo do Brasil', stakeholderGroup: 'government' as const, country: 'BR' as const, lang: 'pt' as const, sample: true },
      sample: true,
    };
    const seed = () => app.db.write(system('sample'), (tx) => createAccount(tx, given));
    const [first, second] = [await seed(), await seed()];
    expect([first.created, second]).toEqual([true, { id: first.id, created: false }]);
  });
});
