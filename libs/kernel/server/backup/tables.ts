import type { ClientBase } from 'pg';

/** A table that a backup holds: ours, lasting, and whole (a partitioned one is read through its head). */
export interface Table {
  name: string;
  columns: string[];
  /** SQL that puts rows into an order that is the same in every cluster. */
  order: string;
}

/** Migrations are recorded in the manifest; unlogged tables are empty after a crash as well. */
const TABLES = `
SELECT c.relname AS name,
  (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
  (SELECT array_agg(quote_ident(a.attname) ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey::int2[]) WHERE i.indrelid = c.oid AND i.indisprimary) AS key
FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND c.relpersistence = 'p' AND c.relname <> 'migration'
ORDER BY c.relname COLLATE "C"`;
const MIGRATIONS = 'SELECT name FROM migration ORDER BY id';
const SEQUENCES = "SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL";

interface TableRow {
  name: string;
  columns: string[];
  key: string[] | null;
}

const inC = (expression: string): string => `(${expression})::text COLLATE "C"`;

export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<TableRow>(TABLES);
  return rows.map(({ name, columns, key }) => ({ name, columns, order: (key ?? ['t']).map(inC).join(', ') }));
}

export async function migrationsOf(client: ClientBase): Promise<string[]> {
  return (await client.query<{ name: string }>(MIGRATIONS)).rows.map(({ name }) => name);
}

export async function sequencesOf(client: ClientBase): Promise<Record<string, string>> {
  return Object.fromEntries((await client.query<{ name: string; last: string }>(SEQUENCES)).rows.map(({ name, last }) => [name, last]));
}

/** The statement that writes a table's rows as text, in the order of their key. */
export const copyOut = ({ name, columns, order }: Table): string =>
  `COPY (SELECT ${columns.join(', ')} FROM "${name}" t ORDER BY ${order}) TO STDOUT`;
export const copyIn = (name: string, columns: readonly string[]): string => `COPY "${name}" (${columns.join(', ')}) FROM STDIN`;
