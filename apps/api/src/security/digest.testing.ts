import type { TestApp } from '@minga/kernel/testing';

/** Tables that any request may touch without having changed anything of anybody: how often somebody asked. */
const COUNTS_ONLY = new Set(['limit_bucket', 'limit_lease', 'limited']);
const TABLES = `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND NOT relispartition ORDER BY 1`;
/** When a session was last seen moves by itself. */
const LAST_SEEN = 'last_seen_at';

/** Each table's rows as one digest: two that are equal show that nothing was changed. */
export async function digestOf(app: TestApp): Promise<Record<string, string>> {
  const tables = (await app.db.source.query(TABLES)) as { name: string }[];
  const parts = tables
    .filter(({ name }) => !COUNTS_ONLY.has(name))
    .map(({ name }) => `SELECT '${name}' AS name, md5(coalesce(string_agg(row, ',' ORDER BY row), '')) AS digest FROM (SELECT (to_jsonb(t) - '${LAST_SEEN}')::text AS row FROM "${name}" t) r`);
  const rows = (await app.db.source.query(parts.join(' UNION ALL '))) as { name: string; digest: string }[];
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

/** The tables that are not what they were. */
export const changedIn = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);
