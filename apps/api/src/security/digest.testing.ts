import type { TestApp } from '@minga/kernel/testing';

/** Tables that any request may touch without having changed anything of anybody: how often somebody asked. */
const COUNTS_ONLY = new Set(['limit_bucket', 'limit_lease', 'limited']);
/** When a session was last seen moves by itself. */
const LAST_SEEN = 'last_seen_at';
const TABLES = `SELECT c.relname AS name, a.attname IS NOT NULL AS moves FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = '${LAST_SEEN}'
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND NOT c.relispartition ORDER BY 1`;

/** The one statement over all tables, for each database: asked after every request, it is planned once. */
const statements = new WeakMap<TestApp, Promise<string>>();

async function statementOf(app: TestApp): Promise<string> {
  const tables = (await app.db.source.query(TABLES)) as { name: string; moves: boolean }[];
  return tables
    .filter(({ name }) => !COUNTS_ONLY.has(name))
    .map(({ name, moves }) => {
      const row = moves ? `(to_jsonb(t) - '${LAST_SEEN}')::text` : 't::text';
      // The sum of all rows' hashes does not depend on their order, so nothing is sorted.
      return `SELECT '${name}' AS name, count(*) || ':' || coalesce(sum(hashtextextended(${row}, 0)), 0) AS digest FROM "${name}" t`;
    })
    .join(' UNION ALL ');
}

/** Each table's rows as one digest: two that are equal show that nothing was changed. */
export async function digestOf(app: TestApp): Promise<Record<string, string>> {
  if (!statements.has(app)) statements.set(app, statementOf(app));
  const rows = await app.db.query<{ name: string; digest: string }>(await statements.get(app)!);
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** The tables that are not what they were. */
export const changedIn = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);
