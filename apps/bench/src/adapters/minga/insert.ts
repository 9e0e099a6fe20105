import type { Client } from 'pg';

/** Rows of one statement: enough that the round trip costs little, few enough that its text stays small. */
const BATCH = 2000;

export type Row = Record<string, unknown>;

/** Inserts rows of one shape; columns are the first row's keys, arrays and objects fit array and JSON columns. */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).join(', ');
  const text = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
  for (let from = 0; from < rows.length; from += BATCH) await client.query(text, [JSON.stringify(rows.slice(from, from + BATCH))]);
}
