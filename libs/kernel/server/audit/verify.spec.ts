import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '../../contract';
import { createTestApp, type TestApp } from '../../testing';
import type { Tx } from '../db/tx';
import { readAnchors, writeAnchor } from './anchor';
import { faultsAfter, record } from './audit.testing';
import { hashOf, sealed } from './entry';
import { ENTRY_COLUMNS, factsOf, type EntryRow } from './entry-row';
import { verifyAudit } from './verify';

let app: TestApp;
let folder: string;
const person = newId();
beforeAll(async () => {
  app = await createTestApp();
  folder = mkdtempSync(path.join(tmpdir(), 'minga-anchor-'));
  for (let n = 1; n <= 8; n++) {
    await record(app, { act: 'note.taken', subject: { type: 'account', id: person }, facts: { n, deep: { b: [n, null], a: '«ñ» 𝕏' } }, personal: { name: `Persona ${n}` }, reason: 'Porque sí' });
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.close();
});

/** Computes all hashes anew, as somebody would who covers their tracks. */
async function rewrite(tx: Tx): Promise<void> {
  let previous = '0'.repeat(64);
  for (const row of await tx.query<EntryRow & Record<string, unknown>>(`SELECT ${ENTRY_COLUMNS} FROM audit_entry ORDER BY seq`)) {
    previous = hashOf(previous, row.seq, sealed(factsOf(row)));
    await tx.query('UPDATE audit_entry SET hash = $2 WHERE seq = $1', [row.seq, previous]);
  }
  await tx.query('UPDATE audit_head SET hash = $1', [previous]);
}

test('a chain that nobody touched holds', async () => {
  expect(await verifyAudit(app.db)).toEqual({ entries: 8, faults: [] });
});

test('the database refuses to change, remove or empty it', async () => {
  const refused = /only ever added to/;
  await expect(app.db.query(`UPDATE audit_entry SET act = 'x' WHERE seq = 3`)).rejects.toThrow(refused);
  await expect(app.db.query('DELETE FROM audit_entry WHERE seq = 3')).rejects.toThrow(refused);
  await expect(app.db.query('TRUNCATE audit_entry CASCADE')).rejects.toThrow(refused);
  await expect(app.db.query(`UPDATE audit_part SET content = '1' WHERE seq = 3`)).rejects.toThrow(refused);
  await expect(app.db.query('DELETE FROM audit_part WHERE seq = 3')).rejects.toThrow(refused);
});

describe('broken on purpose, it names the number', () => {
  test.each(['act = \'note.forged\'', "at = at + interval '1 millisecond'", 'actor_id = gen_random_uuid()', 'facts = \'{"n": 99}\'', 'digests = digests - \'reason\''])('a changed entry: %s', async (set) => {
    const faults = await faultsAfter(app, (tx) => tx.query(`UPDATE audit_entry SET ${set} WHERE seq = 3`));
    expect(faults[0]).toEqual({ seq: 3, fault: 'changed' });
  });

  test('a changed entry whose own hash was mended is found at the one that follows it', async () => {
    const faults = await faultsAfter(app, async (tx) => {
      await tx.query(`UPDATE audit_entry SET act = 'note.forged' WHERE seq = 3`);
      const [row] = await tx.query<EntryRow & Record<string, unknown>>(`SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE seq = 3`);
      const [before] = await tx.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE seq = 2');
      await tx.query('UPDATE audit_entry SET hash = $1 WHERE seq = 3', [hashOf(before!.hash, 3, sealed(factsOf(row!)))]);
    });
    expect(faults).toEqual([{ seq: 4, fault: 'changed' }]);
  });

  test('a missing entry', async () => {
    const faults = await faultsAfter(app, async (tx) => {
      await tx.query('DELETE FROM audit_part WHERE seq = 5');
      await tx.query('DELETE FROM audit_entry WHERE seq = 5');
    });
    expect(faults).toEqual([{ seq: 5, fault: 'missing' }]);
  });

  test('two entries that changed places', async () => {
    const faults = await faultsAfter(app, (tx) =>
      tx.query('UPDATE audit_entry a SET facts = b.facts, at = b.at, hash = b.hash, digests = b.digests FROM audit_entry b WHERE (a.seq, b.seq) IN ((2, 6), (6, 2))'),
    );
    expect(faults.map(({ seq, fault }) => `${seq} ${fault}`)).toEqual(expect.arrayContaining(['2 changed', '6 changed']));
  });

  test('an end that was cut off', async () => {
    const faults = await faultsAfter(app, async (tx) => {
      await tx.query('DELETE FROM audit_part WHERE seq > 6');
      await tx.query('DELETE FROM audit_entry WHERE seq > 6');
    });
    expect(faults).toEqual([{ seq: 7, fault: 'missing' }, { seq: 8, fault: 'missing' }]);
  });

  test('an entry that was put in', async () => {
    const values = `at, act, actor_kind, facts, digests, hash FROM audit_entry WHERE seq = 8`;
    expect(await faultsAfter(app, (tx) => tx.query(`INSERT INTO audit_entry (seq, at, act, actor_kind, facts, digests, hash) SELECT 9, ${values}`))).toContainEqual({ seq: 9, fault: 'inserted' });
    const faults = await faultsAfter(app, async (tx) => {
      await tx.query(`INSERT INTO audit_entry (seq, at, act, actor_kind, facts, digests, hash) SELECT 9, ${values}`);
      await tx.query('UPDATE audit_head SET seq = 9');
    });
    expect(faults).toContainEqual({ seq: 9, fault: 'changed' });
  });

  test('personal words that were changed, taken away or added', async () => {
    expect(await faultsAfter(app, (tx) => tx.query(`UPDATE audit_part SET content = '"Otro motivo"' WHERE seq = 4 AND name = 'reason'`))).toEqual([{ seq: 4, fault: 'part-changed' }]);
    expect(await faultsAfter(app, (tx) => tx.query(`DELETE FROM audit_part WHERE seq = 4 AND name = 'from'`))).toEqual([{ seq: 4, fault: 'part-missing' }]);
  });

  test('a chain that was written anew as a whole is found by what was anchored outside of it', async () => {
    await writeAnchor(app.db, folder, new Date());
    await writeAnchor(app.db, folder, new Date());
    const anchors = await readAnchors(folder);
    expect(anchors.map(({ seq }) => seq)).toEqual([8]);
    const forge = async (tx: Tx) => {
      await tx.query(`UPDATE audit_entry SET act = 'note.forged' WHERE seq = 3`);
      await rewrite(tx);
    };
    expect(await faultsAfter(app, forge)).toEqual([]);
    expect(await faultsAfter(app, forge, anchors)).toEqual([{ seq: 8, fault: 'rewritten' }]);
    const cut = async (tx: Tx) => {
      await tx.query('DELETE FROM audit_part WHERE seq = 8');
      await tx.query('DELETE FROM audit_entry WHERE seq = 8');
      await tx.query('UPDATE audit_head SET seq = 7, hash = (SELECT hash FROM audit_entry WHERE seq = 7)');
    };
    expect(await faultsAfter(app, cut, anchors)).toEqual([{ seq: 8, fault: 'missing' }]);
  });
});
