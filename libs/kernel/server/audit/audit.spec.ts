import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import { system, type Actor } from '../actor';
import { CHAIN_START, hashOf } from './entry';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const steward = (): Actor => ({ ...system('spec'), from: { ip: '192.0.2.7', userAgent: 'Spec/1' } });

describe('the audit trail', () => {
  it('is written with the change, or not at all', async () => {
    const act = { act: 'note.failed' };
    const failing = app.db.write(steward(), async (tx) => {
      tx.audit(act);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await app.db.query('SELECT 1 FROM audit_entry WHERE act = $1', ['note.failed'])).toEqual([]);
  });

  it('chains each entry to the one before', async () => {
    await app.db.write(steward(), async (tx) => {
      tx.audit({ act: 'note.first', subject: { type: 'account', id: newId() }, reason: 'Porque sí', facts: { n: 1, ñ: [1.5, null] }, personal: { name: 'A' } });
      tx.audit({ act: 'note.second' });
    });
    const rows = await app.db.query<{ seq: string; hash: string }>('SELECT seq, hash FROM audit_entry ORDER BY seq');
    expect(rows.map(({ seq }) => seq)).toEqual(['1', '2']);
    expect(rows[0]!.hash).not.toBe(hashOf(CHAIN_START, 1, ''));
    expect(await app.db.query('SELECT name FROM audit_part WHERE seq = 1 ORDER BY name')).toEqual([{ name: 'from' }, { name: 'personal' }, { name: 'reason' }]);
  });
});
