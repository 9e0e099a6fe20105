import type { Sql } from '../db/sql';
import { sealed, type AuditRecord } from './entry';

/**
 * One statement an act: the head gives number and hash, and is locked until the transaction ends. Every transaction takes
 * this lock last, after the heads of its rooms, so that no two wait for each other.
 */
const APPEND = `
WITH head AS (
  UPDATE audit_head SET seq = seq + 1, previous = hash,
    hash = encode(sha256(convert_to(hash || E'\\n' || (seq + 1)::text || E'\\n' || $1::text, 'UTF8')), 'hex')
  RETURNING seq, hash
), entry AS (
  INSERT INTO audit_entry (seq, at, act, actor_kind, actor_id, actor_name, subject_type, subject_id, group_id, facts, digests, hash)
    SELECT seq, $2::timestamptz, $3, $4, $5::uuid, $6, $7, $8::uuid, $9::uuid, $10::jsonb, $11::jsonb, hash FROM head
)
INSERT INTO audit_part (seq, name, owner_id, salt, content)
  SELECT head.seq, p.name, p.owner_id, p.salt, p.content::jsonb
  FROM head, unnest($12::text[], $13::uuid[], $14::text[], $15::text[]) AS p(name, owner_id, salt, content)`;

/** Ends a transaction's record. Nothing is awaited in between: the statements go out in one packet with the commit. */
export function appendAudit(sql: Sql, records: readonly AuditRecord[], erased: ReadonlySet<string>): Promise<unknown>[] {
  return records.map(({ facts, parts: given }) => {
    const parts = given.map((part) => (part.ownerId !== null && erased.has(part.ownerId) ? { ...part, salt: null, content: null } : part));
    const { at, actorKind, actorId, actorName, subjectType, subjectId, groupId } = facts;
    const row = [sealed(facts), at, facts.act, actorKind, actorId, actorName, subjectType, subjectId, groupId];
    const json = [JSON.stringify(facts.facts), JSON.stringify(facts.digests)];
    const columns = [parts.map((part) => part.name), parts.map((part) => part.ownerId), parts.map((part) => part.salt)];
    return sql.query(APPEND, [...row, ...json, ...columns, parts.map((part) => (part.salt === null ? null : JSON.stringify(part.content)))]);
  });
}
