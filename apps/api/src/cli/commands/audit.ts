import { auditLog, readAnchors, verifyAudit, type AuditFault } from '@minga/kernel/server';
import { UsageError } from '../arguments';
import { answer, type Command } from '../command';
import { withApp } from '../with-app';

const FAULTS: Record<AuditFault['fault'], string> = {
  changed: 'was changed, or does not follow from the one before',
  missing: 'is missing',
  inserted: 'was put in',
  'part-changed': 'has other personal words than it was recorded with',
  'part-missing': 'lacks words that were recorded, without their having been erased',
  'part-inserted': 'has personal words that were not recorded',
  'head-changed': 'is not the end that was remembered',
  rewritten: 'is not what was anchored outside of the database',
};

export const verify: Command = {
  name: 'audit verify',
  usage: 'audit verify',
  about: 'Checks the whole record of acts and names every entry that was changed, swapped, taken out or put in; ends with 1 if there is one.',
  run: () =>
    withApp(async (app, config) => {
      const anchors = await readAnchors(config.dataDir);
      const { entries, faults } = await verifyAudit(app.db, anchors);
      for (const { seq, fault } of faults) answer(`Entry ${seq} ${FAULTS[fault]}.`);
      if (faults.length > 0) throw new UsageError('The record of acts does not hold.');
      answer(`The record of acts holds: ${entries} entries, ${anchors.length} anchors.`);
    }),
};

export const exportAudit: Command = {
  name: 'audit export',
  usage: 'audit export',
  about: 'Writes the whole record of acts to standard output, one JSON object a line, oldest first.',
  run: () =>
    withApp(async (app) => {
      for await (const act of auditLog.all(app.db, {})) answer(JSON.stringify(act));
    }),
};
