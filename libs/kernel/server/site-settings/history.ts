import type { JsonValue } from '../../contract';
import type { Sql } from '../db/sql';

/** One change of one setting. */
export interface SettingChange {
  id: string;
  key: string;
  before: JsonValue;
  after: JsonValue;
  /** The account, or null for the system. */
  by: string | null;
  /** ISO 8601 in UTC. */
  at: string;
}

// Ids are made in order of time
const CHANGES = `SELECT id, key, before, after, changed_by, at FROM site_setting_change
  WHERE ($1::text IS NULL OR key = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`;
const LATEST = 'SELECT DISTINCT ON (key) key, changed_by, at FROM site_setting_change ORDER BY key, id DESC';

interface ChangeRow {
  id: string;
  key: string;
  before: JsonValue;
  after: JsonValue;
  changed_by: string | null;
  at: Date;
}

export const settingHistory = {
  /** Latest first, those before a change when it is given. */
  async page(sql: Sql, { key, before, limit }: { key?: string | undefined; before?: string | undefined; limit: number }): Promise<SettingChange[]> {
    const rows = await sql.query<ChangeRow & Record<string, unknown>>(CHANGES, [key ?? null, before ?? null, limit]);
    return rows.map(({ changed_by: by, at, ...row }) => ({ ...row, by, at: at.toISOString() }));
  },

  /** Who changed each setting last, and when. */
  async latest(sql: Sql): Promise<Map<string, { by: string | null; at: string }>> {
    const rows = await sql.query<{ key: string; changed_by: string | null; at: Date }>(LATEST);
    return new Map(rows.map(({ key, changed_by: by, at }) => [key, { by, at: at.toISOString() }]));
  },
};
