import type { TestApp } from '../../testing';
import { system, type Actor } from '../actor';
import type { Tx } from '../db/tx';
import type { AuditAct } from './act';
import type { Anchor } from './anchor';
import { verifyAudit, type AuditFault } from './verify';

/** Somebody of the system who has an address, so that there is something personal of the actor. */
export const clerk = (): Actor => ({ ...system('spec'), from: { ip: '192.0.2.7', userAgent: 'Spec/1' } });

export const record = (app: TestApp, ...acts: AuditAct[]): Promise<void> =>
  app.db.write(clerk(), async (tx) => {
    for (const act of acts) tx.audit(act);
  });

class Undone extends Error {}

/** What is found when somebody who may do everything in the database has changed it, which is undone afterwards. */
export async function faultsAfter(app: TestApp, tamper: (tx: Tx) => Promise<unknown>, anchors: readonly Anchor[] = []): Promise<AuditFault[]> {
  let faults: AuditFault[] = [];
  await app.db
    .write(clerk(), async (tx) => {
      for (const table of ['audit_entry', 'audit_part', 'audit_head']) await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await tamper(tx);
      faults = (await verifyAudit(tx, anchors)).faults;
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return faults;
}
