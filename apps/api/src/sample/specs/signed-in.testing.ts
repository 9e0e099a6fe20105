import type { TestApp } from '@minga/kernel/testing';

/** The status of signing in, and the cookie that it gave. */
export async function signInTo(app: TestApp, email: string, password: string): Promise<{ status: number; cookie: string }> {
  const { status, headers } = await app.request('/api/sessions', { method: 'POST', body: { email, password } });
  return { status, cookie: String(headers['set-cookie'] ?? '').split(';')[0]! };
}

/** How many rows a table has. */
export async function rowsIn(app: TestApp, table: string): Promise<number> {
  const rows = (await app.db.source.query(`SELECT count(*)::int AS n FROM ${table}`)) as { n: number }[];
  return rows[0]!.n;
}
