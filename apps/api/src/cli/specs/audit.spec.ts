import { jest } from '@jest/globals';
import { system, verifyAudit, writeAnchor } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { slices } from '../../slices';
import { Minga } from './minga.testing';

/** Commands are whole programs: they start, connect and settle. */
const PATIENCE_MS = 120_000;
jest.setTimeout(PATIENCE_MS);

let app: TestApp;
let minga: Minga;
beforeAll(async () => {
  app = await createTestApp({ slices });
  minga = await Minga.build(app.databaseUrl);
  await app.db.write(system('spec'), async (tx) => {
    for (let n = 1; n <= 4; n++) tx.audit({ act: 'note.taken', facts: { n } });
  });
});
afterAll(async () => {
  minga.remove();
  await app.close();
});

/** As whoever owns the database could. */
async function tamper(statement: string): Promise<void> {
  await app.db.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
  await app.db.query(statement);
  await app.db.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
}

test('the record is exported whole, checked, and a broken entry named with exit code 1', async () => {
  await writeAnchor(app.db, minga.dataDir, new Date());
  const exported = await minga.run('audit', 'export');
  expect(exported.out.map((line) => (JSON.parse(line) as { seq: number; facts: unknown }).seq)).toEqual([1, 2, 3, 4]);
  expect(await minga.run('audit', 'verify')).toMatchObject({ code: 0, out: ['The record of acts holds: 4 entries, 1 anchors.'] });
  await tamper(`UPDATE audit_entry SET facts = '{"n": 9}' WHERE seq = 3`);
  expect(await minga.run('audit', 'verify')).toMatchObject({
    code: 1,
    out: ['Entry 3 was changed, or does not follow from the one before.'],
    err: 'The record of acts does not hold.\n',
  });
  expect((await verifyAudit(app.db)).faults).toHaveLength(1);
});
