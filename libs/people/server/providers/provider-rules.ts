import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '@minga/kernel/server';
import type { RuleRole } from '../../contract';

export interface GivenRole {
  groupId: string;
  role: RuleRole;
}

/** What another slice does with what a provider says of somebody. */
export interface ProviderRuleTarget {
  /** Groups that a rule may name. */
  groups(sql: Sql): Promise<{ id: string; name: string }[]>;
  /** At each sign-in by a provider: gives what is missing, takes nothing, and never more than a moderator's role. */
  onSignIn(tx: Tx, accountId: string, roles: readonly GivenRole[]): Promise<void>;
}

/** Working groups are not people's to know; whoever keeps them registers here. */
@Injectable()
export class ProviderRules {
  private target: ProviderRuleTarget | undefined;

  register(target: ProviderRuleTarget): void {
    this.target = target;
  }

  async groups(sql: Sql): Promise<{ id: string; name: string }[]> {
    return (await this.target?.groups(sql)) ?? [];
  }

  async onSignIn(tx: Tx, accountId: string, roles: readonly GivenRole[]): Promise<void> {
    if (roles.length > 0) await this.target?.onSignIn(tx, accountId, roles);
  }
}
