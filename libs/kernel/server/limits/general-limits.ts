import type { LimitName } from '../../contract';
import type { SiteSettingsStore } from '../site-settings/store';
import type { Allowance } from './allowance';
import { generalLimits, type LimitSettings } from './general.settings';
import type { Limits } from './limits';

/** Whom a request counts for: the account, else the address. */
export interface Sender {
  accountId: string | null;
  ip: string;
}

/** The limits that every request meets, as wide as the stewards set them. */
export class GeneralLimits {
  constructor(
    private readonly limits: Limits,
    private readonly settings: SiteSettingsStore,
  ) {
    const all = Object.values(generalLimits).flatMap(({ account, guest }): LimitSettings[] => [account, guest]);
    settings.define(...new Set(all.flatMap(({ burst, seconds }) => [burst, seconds])));
  }

  /** @throws Refusal 429 */
  async spend(names: readonly LimitName[], { accountId, ip }: Sender): Promise<void> {
    for (const name of names) {
      const { account, guest } = generalLimits[name];
      await this.limits.spend(this.allowance(accountId ? account : guest), accountId ?? ip);
    }
  }

  private allowance({ name, burst, seconds }: LimitSettings): Allowance {
    return { name, burst: this.settings.get(burst), seconds: this.settings.get(seconds) };
  }
}
