import { Refusal, rooms, newId, type SiteSetting } from '../../contract';
import * as core from 'zod/v4/core';
import type { JsonValue } from '../../contract';
import { accountIdOf } from '../actor';
import type { Db } from '../db/db';
import { one } from '../db/sql';
import type { Tx } from '../db/tx';

/** How stale a value may be in a process that no wake-up reached. */
const LOOK_EVERY_MS = 1000;

const ALL = 'SELECT key, value FROM site_setting';
const CURRENT = 'SELECT value FROM site_setting WHERE key = $1 FOR UPDATE';
const SET = `INSERT INTO site_setting AS s (key, value, changed_by) VALUES ($1, $2::jsonb, $3)
  ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, changed_by = EXCLUDED.changed_by, changed_at = now()`;
const CHANGED = 'INSERT INTO site_setting_change (id, key, before, after, changed_by) VALUES ($1, $2, $3::jsonb, $4::jsonb, $5)';

type ValueOf<S extends SiteSetting> = core.output<S['schema']>;

/** What stewards decide while the site runs. Reading costs nothing; all processes see a change within a second. */
export class SiteSettingsStore {
  private readonly settings = new Map<string, SiteSetting>();
  private values = new Map<string, unknown>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Db) {}

  /** Makes settings known; a module does it in its constructor. */
  define(...settings: SiteSetting[]): void {
    for (const setting of settings) {
      const known = this.settings.get(setting.key);
      if (known && known !== setting) throw new Error(`Setting ${setting.key} is defined twice`);
      this.settings.set(setting.key, setting);
    }
  }

  all(): SiteSetting[] {
    return [...this.settings.values()];
  }

  /** The value in force. What was stored by another build and no longer holds gives way to the default. */
  get<S extends SiteSetting>(setting: S): ValueOf<S> {
    return (this.values.has(setting.key) ? this.values.get(setting.key) : setting.byDefault) as ValueOf<S>;
  }

  /** @throws Refusal 422 naming the setting's key, for a value that does not hold */
  async set<S extends SiteSetting>(tx: Tx, setting: S, value: ValueOf<S>): Promise<void> {
    const parsed = core.safeParse(setting.schema, value);
    if (!parsed.success) throw new Refusal('invalid-input', { status: 422, fields: [{ field: setting.key, code: 'invalid' }] });
    const row = await one<{ value: unknown }>(tx, CURRENT, [setting.key]);
    const before = (row ? row.value : setting.byDefault) as JsonValue;
    const after = parsed.data as JsonValue;
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const by = accountIdOf(tx.actor);
    await tx.query(SET, [setting.key, JSON.stringify(after), by]);
    await tx.query(CHANGED, [newId(), setting.key, JSON.stringify(before), JSON.stringify(after), by]);
    tx.emit(rooms.settings(), { type: 'site-setting.changed', version: 1, payload: { key: setting.key } });
    tx.audit({ act: 'site-setting.changed', facts: { key: setting.key, before, after } });
  }

  /** Reads all values now. */
  async refresh(): Promise<void> {
    const rows = await this.db.query<{ key: string; value: unknown }>(ALL);
    const values = new Map<string, unknown>();
    for (const { key, value } of rows) {
      const setting = this.settings.get(key);
      const parsed = setting && core.safeParse(setting.schema, value);
      if (parsed?.success) values.set(key, parsed.data);
    }
    this.values = values;
  }

  /** Reads, and looks each second from now on. */
  async start(failed: (error: unknown) => void): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(failed), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
