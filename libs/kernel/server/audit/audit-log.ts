import type { JsonValue } from '../../contract';
import type { Sql } from '../db/sql';
import type { AuditFacts, AuditPartName } from './entry';
import { ENTRY_COLUMNS, factsOf, type EntryRow } from './entry-row';

/** An entry with what is still kept of its erasable parts. */
export interface RecordedAct extends AuditFacts {
  seq: number;
  hash: string;
  parts: Partial<Record<AuditPartName, JsonValue>>;
  /** Parts that the entry had and that were erased. */
  erased: AuditPartName[];
}

/** What is looked for; absent means any. */
export interface AuditSearch {
  /** An act, or a family of them with a dot at its end: `site-setting.` */
  act?: string | undefined;
  /** Who did it, or whom it was about. */
  personId?: string | undefined;
  subjectType?: string | undefined;
  subjectId?: string | undefined;
  groupId?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  /** Entries before this number. */
  before?: number | undefined;
}

const FILTERS = `($1::text IS NULL OR CASE WHEN right($1, 1) = '.' THEN starts_with(act, $1) ELSE act = $1 END)
  AND ($3::text IS NULL OR subject_type = $3) AND ($4::uuid IS NULL OR subject_id = $4) AND ($5::uuid IS NULL OR group_id = $5)
  AND ($6::timestamptz IS NULL OR at >= $6) AND ($7::timestamptz IS NULL OR at < $7)`;
const PARTS = `(SELECT json_object_agg(p.name, json_build_object('erased', p.salt IS NULL, 'content', p.content)) FROM audit_part p WHERE p.seq = e.seq) AS parts`;
const SELECT = `SELECT ${ENTRY_COLUMNS}, ${PARTS} FROM audit_entry e`;

/** Where somebody stands in an entry: each way has an index in the record's order. */
const WAYS = [
  'SELECT seq FROM audit_entry WHERE actor_id = $2',
  'SELECT seq FROM audit_entry WHERE subject_id = $2',
  'SELECT p.seq FROM audit_part p JOIN audit_entry USING (seq) WHERE p.owner_id = $2',
];

/** The statement for anybody, and the one for a person: their first entries by each way, and of these the first. */
function statements(page: (seq: string) => string, order: 'ASC' | 'DESC'): { anybody: string; person: string } {
  const limited = (seq: string) => `${page(seq)} ORDER BY ${seq} ${order} LIMIT $9`;
  const found = WAYS.map((way, n) => `(${way} AND ${FILTERS} AND ${limited(n === WAYS.length - 1 ? 'p.seq' : 'seq')})`).join(' UNION ');
  return {
    anybody: `${SELECT} WHERE $2::uuid IS NULL AND ${FILTERS} AND ${limited('seq')}`,
    person: `${SELECT} WHERE seq IN (${found}) ORDER BY seq ${order} LIMIT $9`,
  };
}

const LATEST = statements((seq) => `($8::bigint IS NULL OR ${seq} < $8)`, 'DESC');
const ONWARD = statements((seq) => `${seq} > $8::bigint`, 'ASC');
const textFor = ({ anybody, person }: typeof LATEST, { personId }: AuditSearch): string => (personId === undefined ? anybody : person);

/** From each act to the next one in the index: as many steps as there are acts, however long the record is. */
const ACTS = `WITH RECURSIVE known AS (
    (SELECT act FROM audit_entry ORDER BY act LIMIT 1)
    UNION ALL SELECT (SELECT e.act FROM audit_entry e WHERE e.act > k.act ORDER BY e.act LIMIT 1) FROM known k WHERE k.act IS NOT NULL
  ) SELECT act FROM known WHERE act IS NOT NULL`;

/** Rows of an export that are read at once. */
const CHUNK = 500;

type FoundRow = EntryRow & { parts: Record<string, { erased: boolean; content: JsonValue }> | null } & Record<string, unknown>;

function actOf(row: FoundRow): RecordedAct {
  const parts = Object.entries(row.parts ?? {}) as [AuditPartName, { erased: boolean; content: JsonValue }][];
  return {
    ...factsOf(row),
    seq: Number(row.seq),
    hash: row.hash,
    parts: Object.fromEntries(parts.filter(([, part]) => !part.erased).map(([name, part]) => [name, part.content])),
    erased: parts.filter(([, part]) => part.erased).map(([name]) => name),
  };
}

const valuesOf = ({ act, personId, subjectType, subjectId, groupId, from, until }: AuditSearch): unknown[] =>
  [act, personId, subjectType, subjectId, groupId, from, until].map((value) => value ?? null);

/** Reads of the record. Who may read it is asked by the caller. */
export const auditLog = {
  /** Latest first. */
  async search(sql: Sql, search: AuditSearch, limit: number): Promise<RecordedAct[]> {
    return (await sql.query<FoundRow>(textFor(LATEST, search), [...valuesOf(search), search.before ?? null, limit])).map(actOf);
  },

  /** All that is found, oldest first, a chunk at a time. */
  async *all(sql: Sql, search: AuditSearch): AsyncGenerator<RecordedAct> {
    for (let after = 0; ; ) {
      const rows = await sql.query<FoundRow>(textFor(ONWARD, search), [...valuesOf(search), after, CHUNK]);
      if (rows.length === 0) return;
      for (const row of rows) yield actOf(row);
      after = Number(rows.at(-1)!.seq);
    }
  },

  /** The acts that were ever recorded, for the search's list. */
  acts: async (sql: Sql): Promise<string[]> => (await sql.query<{ act: string }>(ACTS)).map(({ act }) => act),
};
