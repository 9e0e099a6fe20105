import { one, type Sql } from '../db/sql';
import type { Anchor } from './anchor';
import { CHAIN_START, digestOf, hashOf, sealed, type AuditPartName } from './entry';
import { ENTRY_COLUMNS, factsOf, type EntryRow } from './entry-row';

/** What does not hold, and where: an entry's number, or that of the last one that was remembered. */
export interface AuditFault {
  seq: number;
  fault: 'changed' | 'missing' | 'inserted' | 'part-changed' | 'part-missing' | 'part-inserted' | 'head-changed' | 'rewritten';
}

export interface Verification {
  entries: number;
  faults: AuditFault[];
}

interface Head {
  seq: number;
  hash: string;
}

interface PartRow {
  seq: string;
  name: AuditPartName;
  salt: string | null;
  content: never;
}

/** Rows that are looked at in one statement: bounded memory, however long the chain is. */
const CHUNK = 1000;
/** One broken place may show in many entries; the first ones say where to look. */
const MOST_FAULTS = 50;

const HEAD = 'SELECT seq::int AS seq, hash FROM audit_head';
const ENTRIES = `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT ${CHUNK}`;
const PARTS = 'SELECT seq, name, salt, content FROM audit_part WHERE seq >= $1 AND seq <= $2 ORDER BY seq, name';
/** In one statement with the head, so that what is being added meanwhile is not taken for foreign. */
const OUTSIDE = `SELECT e.seq FROM audit_entry e, audit_head h WHERE e.seq > h.seq OR e.seq < 1 ORDER BY e.seq LIMIT ${MOST_FAULTS}`;

/** Walks the chain from its first entry. Nothing is locked: what is there cannot change any more, unless somebody broke it. */
class Walk {
  readonly faults: AuditFault[] = [];
  /** Of the entry before, as it stands in its row: a changed row is named once. */
  private previous = CHAIN_START;
  private last = 0;

  constructor(private readonly anchors: ReadonlyMap<number, string>) {}

  note(seq: number, fault: AuditFault['fault']): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ seq, fault });
  }

  entry(row: EntryRow, parts: readonly PartRow[]): void {
    const seq = Number(row.seq);
    const gap = seq !== this.last + 1;
    this.missing(seq);
    const facts = factsOf(row);
    // After a gap, what the entry follows is not known
    if (!gap && row.hash !== hashOf(this.previous, seq, sealed(facts))) this.note(seq, 'changed');
    const anchored = this.anchors.get(seq);
    if (anchored !== undefined && anchored !== row.hash) this.note(seq, 'rewritten');
    this.parts(seq, facts.digests, parts);
    this.previous = row.hash;
    this.last = seq;
  }

  /** Notes the entries that should stand before this one. */
  missing(before: number): void {
    for (let seq = this.last + 1; seq < before && this.faults.length < MOST_FAULTS; seq++) this.note(seq, 'missing');
  }

  end(head: Head): void {
    this.missing(head.seq + 1);
    if (this.last === head.seq && head.hash !== this.previous) this.note(head.seq, 'head-changed');
    for (const seq of this.anchors.keys()) if (seq > head.seq) this.note(seq, 'missing');
  }

  private parts(seq: number, digests: Partial<Record<string, string>>, parts: readonly PartRow[]): void {
    for (const name of Object.keys(digests)) if (!parts.some((part) => part.name === name)) this.note(seq, 'part-missing');
    for (const { name, salt, content } of parts) {
      if (digests[name] === undefined) this.note(seq, 'part-inserted');
      // Without a salt it was erased, which is allowed
      else if (salt !== null && digestOf(salt, content) !== digests[name]) this.note(seq, 'part-changed');
    }
  }
}

/**
 * Checks the whole record: each entry against the one before, its erasable parts against their digests, the end against
 * the head, and all against what was written outside of the database.
 */
export async function verifyAudit(sql: Sql, anchors: readonly Anchor[] = []): Promise<Verification> {
  const head = (await one<Head & Record<string, unknown>>(sql, HEAD)) ?? { seq: 0, hash: CHAIN_START };
  const walk = new Walk(new Map(anchors.map(({ seq, hash }) => [seq, hash])));
  let entries = 0;
  for (let after = 0; ; ) {
    const rows = await sql.query<EntryRow & Record<string, unknown>>(ENTRIES, [after, head.seq]);
    if (rows.length === 0) break;
    const [first, last] = [Number(rows[0]!.seq), Number(rows.at(-1)!.seq)];
    const parts = Map.groupBy(await sql.query<PartRow & Record<string, unknown>>(PARTS, [first, last]), (part) => part.seq);
    for (const row of rows) walk.entry(row, parts.get(row.seq) ?? []);
    entries += rows.length;
    after = last;
  }
  walk.end(head);
  for (const { seq } of await sql.query<{ seq: string }>(OUTSIDE)) walk.note(Number(seq), 'inserted');
  return { entries, faults: walk.faults };
}
