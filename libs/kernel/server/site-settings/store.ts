import * as core from 'zod/v4/core';
import { newId, Refusal, rooms, type JsonValue, type SiteSetting } from '../../contract';
import { accountIdOf } from '../actor';
import { canonicalJson } from '../audit/canonical';
import type { Db } from '../db/db';
import { one, type Sql } from '../db/sql';
import type { Tx } from '../db/tx';
import { issuesOf } from '../http/parse';
import type { Failed } from '../tokens';

/** How stale a value may be in a process that no wake-up reached. */
const LOOK_EVERY_MS = 1000;
/** Names our locks of settings among the advisory ones: two stewards who change one thing wait for each other. */
const LOCK = 0x73657474;

const ALL = 'SELECT key, value FROM site_setting';
const LOCKED = `SELECT pg_advisory_xact_lock(${LOCK}, hashtext($1))`;
const CURRENT = 'SELECT value FROM site_setting WHERE key = $1';
const SET = `INSERT INTO site_setting (key, value, changed_by) VALUES ($1, $2::jsonb, $3)
  ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, changed_by = EXCLUDED.changed_by, changed_at = now()`;
const CHANGED = 'INSERT INTO site_setting_change (id, key, before, after, changed_by) VALUES ($1, $2, $3::jsonb, $4::jsonb, $5)';

type ValueOf<S extends SiteSetting> = core.output<S['schema']>;

/** What stewards decide while the site runs. Reading costs nothing; all processes see a change within a second. */
export class SiteSettingsStore {
  private readonly settings = new Map<string, SiteSetting>();
  private values = new Map<string, unknown>();
  private timer: NodeJS.Timeout | undefined;
  /** Readings begun, and the last of them that is in force: one that began earlier and ends later knows less. */
  private begun = 0;
  private inForce = 0;

  constructor(
    private readonly db: Db,
    private readonly failed: Failed,
  ) {}

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

  /** @throws Refusal 422 naming the key, for what no slice defined */
  named(key: string): SiteSetting {
    const setting = this.settings.get(key);
    if (!setting) throw new Refusal('invalid-input', { status: 422, fields: [{ field: key, code: 'unknown-field' }] });
    return setting;
  }

  /** The value in force. What was stored by another build and no longer holds gives way to the default. */
  get<S extends SiteSetting>(setting: S): ValueOf<S> {
    return (this.values.has(setting.key) ? this.values.get(setting.key) : setting.byDefault) as ValueOf<S>;
  }

  /** The value as of this snapshot or transaction, for views that are told of its changes. */
  async in<S extends SiteSetting>(sql: Sql, setting: S): Promise<ValueOf<S>> {
    const row = await one<{ value: unknown }>(sql, CURRENT, [setting.key]);
    const stored = row && core.safeParse(setting.schema, row.value);
    return (stored?.success ? stored.data : setting.byDefault) as ValueOf<S>;
  }

  /** Changes one setting. The same value again changes nothing. @throws Refusal 422 naming the key, for a value that does not hold */
  set<S extends SiteSetting>(tx: Tx, setting: S, value: ValueOf<S>): Promise<void> {
    return this.change(tx, setting, () => value);
  }

  /** The same from what it is by then, so that two who change a part of it at once lose nothing of each other's. */
  async change<S extends SiteSetting>(tx: Tx, setting: S, to: (present: ValueOf<S>) => ValueOf<S>): Promise<void> {
    await tx.query(LOCKED, [setting.key]);
    const row = await one<{ value: JsonValue }>(tx, CURRENT, [setting.key]);
    const before = row ? row.value : (setting.byDefault as JsonValue);
    const known = core.safeParse(setting.schema, before);
    const value = to((known.success ? known.data : setting.byDefault) as ValueOf<S>);
    const fields = issuesOf(setting.schema, value, setting.key);
    if (fields.length > 0) throw new Refusal('invalid-input', { status: 422, fields });
    const after = core.parse(setting.schema, value) as JsonValue;
    if (canonicalJson(before) === canonicalJson(after)) return;
    const by = accountIdOf(tx.actor);
    await tx.query(SET, [setting.key, JSON.stringify(after), by]);
    await tx.query(CHANGED, [newId(), setting.key, JSON.stringify(before), JSON.stringify(after), by]);
    tx.emit(rooms.settings(), { type: 'site-setting.changed', version: 1, payload: { key: setting.key } });
    tx.audit({ act: 'site-setting.changed', facts: { key: setting.key, before, after } });
  }

  /** Reads all values now. What is stored under a key that no slice defines is left where it is. */
  async refresh(): Promise<void> {
    const reading = ++this.begun;
    const rows = await this.db.query<{ key: string; value: unknown }>(ALL);
    if (reading < this.inForce) return;
    const values = new Map<string, unknown>();
    for (const { key, value } of rows) {
      const setting = this.settings.get(key);
      const parsed = setting && core.safeParse(setting.schema, value);
      if (parsed?.success) values.set(key, parsed.data);
    }
    this.values = values;
    this.inForce = reading;
  }

  /** Called with the rooms that somebody told, in this process or another. */
  hear(told: readonly string[]): void {
    if (told.includes(rooms.settings())) this.refresh().catch(this.failed);
  }

  /** Reads, and looks each second from now on: a wake-up may be lost. */
  async start(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch(this.failed), LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
