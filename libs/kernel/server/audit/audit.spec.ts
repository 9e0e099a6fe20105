import { newId, rooms } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { guest, system, type Actor } from '../actor';
import { auditLog } from './audit-log';
import { clerk, record } from './audit.testing';
import { canonicalJson } from './canonical';
import { verifyAudit } from './verify';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('an act is recorded with its change, or not at all', async () => {
  const failing = app.db.write(clerk(), async (tx) => {
    tx.audit({ act: 'note.failed' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await auditLog.search(app.db, { act: 'note.failed' }, 1)).toEqual([]);
});

test('who, what, why, when and from where are found again', async () => {
  const [person, group] = [newId(), newId()];
  const before = Date.now();
  await record(app, { act: 'note.taken', subject: { type: 'account', id: person }, groupId: group, reason: 'Porque sí', facts: { n: 1 }, personal: { name: 'Persona' } });
  const [found] = await auditLog.search(app.db, { personId: person }, 10);
  expect(found).toMatchObject({
    act: 'note.taken',
    actorKind: 'system',
    actorName: 'spec',
    subjectType: 'account',
    subjectId: person,
    groupId: group,
    facts: { n: 1 },
    parts: { from: { ip: '192.0.2.7', userAgent: 'Spec/1' }, reason: 'Porque sí', personal: { name: 'Persona' } },
    erased: [],
  });
  expect(Date.parse(found!.at)).toBeGreaterThanOrEqual(before);
  for (const search of [{ act: 'note.' }, { subjectId: person }, { groupId: group }, { from: new Date(before) }]) {
    expect((await auditLog.search(app.db, search, 1))[0]!.seq).toBe(found!.seq);
  }
  expect(await auditLog.search(app.db, { until: new Date(before) }, 10)).toEqual([]);
  expect(await auditLog.search(app.db, { act: 'note' }, 10)).toEqual([]);
  expect(await auditLog.search(app.db, { before: found!.seq }, 10)).toEqual([]);
});

test('writers of many rooms at once leave one chain, and none waits for another in a circle', async () => {
  const ids = Array.from({ length: 6 }, () => newId());
  const write = (n: number) =>
    app.db.write(system('spec'), async (tx) => {
      const [a, b] = [ids[n % 6]!, ids[(n * 5 + 1) % 6]!];
      tx.audit({ act: 'note.crowd', facts: { n } });
      for (const id of n % 2 ? [a, b] : [b, a]) tx.emit(rooms.person(id), { type: 'person.changed', version: 1, payload: {} });
      tx.audit({ act: 'note.crowd', facts: { n, again: true } });
    });
  await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
  expect((await verifyAudit(app.db)).faults).toEqual([]);
  expect(await auditLog.search(app.db, { act: 'note.crowd' }, 100)).toHaveLength(80);
});

test('erasing a person clears what is personal, in the same transaction too, and the chain still holds', async () => {
  const person = newId();
  await record(app, { act: 'note.told', subject: { type: 'account', id: person }, personal: { name: 'Persona' }, reason: 'Se llama Persona' });
  await app.db.write(clerk(), async (tx) => {
    await tx.eraseFromAudit(person);
    tx.audit({ act: 'note.erased', subject: { type: 'account', id: person }, personal: { name: 'Persona' } });
  });
  const found = await auditLog.search(app.db, { personId: person }, 10);
  expect(found.map(({ act, parts, erased }) => [act, Object.keys(parts), erased.sort()])).toEqual([
    ['note.erased', ['from'], ['personal']],
    ['note.told', ['from'], ['personal', 'reason']],
  ]);
  const kept = await app.db.query<{ row: string }>('SELECT e::text AS row FROM audit_entry e UNION ALL SELECT p::text FROM audit_part p');
  expect(kept.filter(({ row }) => row.includes('Se llama Persona'))).toEqual([]);
  expect((await verifyAudit(app.db)).faults).toEqual([]);
});

test('where a guest acted from for an account goes with that account', async () => {
  const person = newId();
  const visitor: Actor = { ...guest('es'), from: { ip: '192.0.2.8', userAgent: 'Spec/1' } };
  await app.db.write(visitor, async (tx) => tx.audit({ act: 'note.recovered', subject: { type: 'account', id: person } }));
  await app.db.write(clerk(), (tx) => tx.eraseFromAudit(person));
  expect((await auditLog.search(app.db, { act: 'note.recovered' }, 1))[0]).toMatchObject({ parts: {}, erased: ['from'] });
});

test('the canonical text of a value does not hang on the order of its keys', () => {
  expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: undefined, Z: true })).toBe('{"Z":true,"b":[1,{"c":null,"d":"é"}]}');
});
