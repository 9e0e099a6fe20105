import { Injectable } from '@nestjs/common';
import type { JsonValue } from '@minga/kernel/contract';
import type { Sql, Tx } from '@minga/kernel/server';

/** What an invitation opens besides the site. Only the slice behind `kind` knows what is in it. */
export type Grants = { kind: string; /** Whose list it stands in, such as `group:ID`. */ scope: string } & Record<string, JsonValue>;

/** A slice that lets invitations open something of its own. */
export interface GrantHandler {
  kind: string;
  /** What is opened, in words; undefined when it is not there any more. */
  describe(sql: Sql, grants: Grants): Promise<{ title: string; role: string | null } | undefined>;
  /** Gives it to the account, which may have it already. @returns the address where it lies */
  apply(tx: Tx, grants: Grants, accountId: string): Promise<string | undefined>;
}

/** People know nothing of what stands above them: each slice says here what its invitations do. */
@Injectable()
export class InvitationGrants {
  private readonly handlers = new Map<string, GrantHandler>();

  register(handler: GrantHandler): void {
    this.handlers.set(handler.kind, handler);
  }

  async describe(sql: Sql, grants: Grants | null) {
    return grants ? this.handlers.get(grants.kind)?.describe(sql, grants) : undefined;
  }

  async apply(tx: Tx, grants: Grants | null, accountId: string): Promise<string | undefined> {
    return grants ? this.handlers.get(grants.kind)?.apply(tx, grants, accountId) : undefined;
  }
}
