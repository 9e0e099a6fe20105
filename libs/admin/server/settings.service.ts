import { Injectable } from '@nestjs/common';
import { Refusal, type SiteSetting } from '@minga/kernel/contract';
import { Db, drawSetting, settingHistory, SiteSettingsStore, stewardOnly, type Actor } from '@minga/kernel/server';
import { cardsOf, StepUp } from '@minga/people/server';
import type { SettingChangeView, SettingsView, SettingView } from '../contract';

const HISTORY_PAGE = 30;

/** What stewards see and change of the site's settings. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly db: Db,
    private readonly store: SiteSettingsStore,
    private readonly stepUp: StepUp,
  ) {}

  async list(actor: Actor): Promise<SettingsView> {
    stewardOnly(actor);
    const latest = await settingHistory.latest(this.db);
    const cards = await cardsOf(this.db, [...latest.values()].flatMap(({ by }) => by ?? []));
    const view = (setting: SiteSetting): SettingView => {
      const changed = latest.get(setting.key);
      return { ...drawSetting(setting), value: this.store.get(setting), changed: changed ? { at: changed.at, by: cards.get(changed.by ?? '') ?? null } : null };
    };
    return { settings: this.store.all().map(view) };
  }

  /** All or none. @throws Refusal 404, 403 `step-up-required`, 422 naming each key that is unknown or whose value does not hold */
  async change(actor: Actor, values: Record<string, unknown>): Promise<SettingsView> {
    stewardOnly(actor);
    await this.stepUp.require(actor);
    // In the order of their keys, so that two who change the same ones never wait for each other in a circle
    const keys = Object.keys(values).sort();
    await this.db.write(actor, async (tx) => {
      const fields: NonNullable<Refusal['details']['fields']> = [];
      for (const key of keys) {
        await refusedFields(async () => this.store.set(tx, this.store.named(key), values[key])).then((found) => fields.push(...found));
      }
      if (fields.length > 0) throw new Refusal('invalid-input', { status: 422, fields });
      return {};
    });
    await this.store.refresh();
    return this.list(actor);
  }

  async history(actor: Actor, { key, before, limit = HISTORY_PAGE }: { key?: string | undefined; before?: string | undefined; limit?: number | undefined }): Promise<{ items: SettingChangeView[]; next: string | null }> {
    stewardOnly(actor);
    const changes = await settingHistory.page(this.db, { key, before, limit: limit + 1 });
    const shown = changes.slice(0, limit);
    const cards = await cardsOf(this.db, shown.flatMap(({ by }) => by ?? []));
    return { items: shown.map((change) => ({ ...change, by: cards.get(change.by ?? '') ?? null })), next: changes.length > limit ? shown.at(-1)!.id : null };
  }
}

/** The fields that `work` was refused for; nothing when it was not. */
async function refusedFields(work: () => Promise<void>): Promise<NonNullable<Refusal['details']['fields']>> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Refusal && error.details.fields) return error.details.fields;
    throw error;
  }
}
