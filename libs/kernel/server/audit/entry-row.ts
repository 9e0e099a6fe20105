import type { AuditFacts } from './entry';

/** An entry as PostgreSQL gives it back. */
export interface EntryRow {
  seq: string;
  at: Date;
  act: string;
  actor_kind: AuditFacts['actorKind'];
  actor_id: string | null;
  actor_name: string | null;
  subject_type: string | null;
  subject_id: string | null;
  group_id: string | null;
  facts: AuditFacts['facts'];
  digests: AuditFacts['digests'];
  hash: string;
}

export const ENTRY_COLUMNS = 'seq, at, act, actor_kind, actor_id, actor_name, subject_type, subject_id, group_id, facts, digests, hash';

export const factsOf = (row: EntryRow): AuditFacts => ({
  at: row.at.toISOString(),
  act: row.act,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  actorName: row.actor_name,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  groupId: row.group_id,
  facts: row.facts,
  digests: row.digests,
});
