import { one, type Sql } from '@minga/kernel/server';
import type { Language } from '@minga/kernel/contract';
import { MOST_TAXONOMY, type StewardedTerm, type Taxonomy, type Term, type TermKind, type TermLabels, type TermState } from '../../contract';

interface TermRow {
  id: string;
  parent_id: string | null;
  kind: TermKind;
  labels: TermLabels;
  source: string;
  state: TermState;
  into_id: string | null;
}

const VERSION = 'SELECT version FROM taxonomy_version';
const TERMS = `SELECT id, parent_id, kind, labels, source, state, into_id FROM taxonomy_term ORDER BY kind DESC, place, id LIMIT ${MOST_TAXONOMY}`;
const USES = `SELECT term, count(*)::int AS uses FROM (
    SELECT unnest(terms) AS term FROM expert UNION ALL SELECT unnest(themes || skills) FROM exchange_request) named GROUP BY term`;

/** The tree in its order: every parent before its branch, branches whole. */
function inOrder(rows: readonly TermRow[]): TermRow[] {
  const below = Map.groupBy(rows, ({ parent_id: parent }) => parent ?? '');
  const branch = (id: string): TermRow[] => (below.get(id) ?? []).flatMap((row) => [row, ...branch(row.id)]);
  return branch('');
}

const termOf = (row: TermRow, lang: Language): Term => ({
  id: row.id, parentId: row.parent_id, kind: row.kind, label: row.labels[lang], state: row.state, into: row.into_id,
});

export const taxonomyVersion = async (sql: Sql): Promise<number> => (await one<{ version: number }>(sql, VERSION))!.version;

/** Terms as they were read last: reading them again is for when their version grew. One a process. */
export class HeldTerms {
  private held: { version: number; rows: TermRow[] } | undefined;

  /** Every term in one language. Read in a snapshot: version and terms belong together. */
  async read(sql: Sql, lang: Language): Promise<Taxonomy> {
    const version = await taxonomyVersion(sql);
    if (this.held?.version !== version) this.held = { version, rows: inOrder(await sql.query<TermRow>(TERMS)) };
    return { version, lang, terms: this.held.rows.map((row) => termOf(row, lang)) };
  }
}

/** Every term with all that stewards see, past what is held. */
export async function stewardedTerms(sql: Sql, lang: Language): Promise<{ version: number; terms: StewardedTerm[] }> {
  const version = await taxonomyVersion(sql);
  const rows = inOrder(await sql.query<TermRow>(TERMS));
  const uses = new Map((await sql.query<{ term: string; uses: number }>(USES)).map((row) => [row.term, row.uses]));
  return { version, terms: rows.map((row) => ({ ...termOf(row, lang), labels: row.labels, source: row.source, uses: uses.get(row.id) ?? 0 })) };
}
