import { Injectable } from '@nestjs/common';
import type { Sql, Tx } from '@minga/kernel/server';

/** Told in the transaction that changes who may see a group, so that whatever hangs on the group follows at once. */
export type AudienceListener = (tx: Tx, groupId: string, audience: string) => Promise<void>;

/** Unread posts of an account by group, in one statement; groups without any may be absent. */
export type UnreadCounter = (sql: Sql, accountId: string, groupIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** Where slices that stand on groups tell what groups cannot know. Register at `onModuleInit`. */
@Injectable()
export class GroupHooks {
  private readonly audienceListeners: AudienceListener[] = [];
  private unreadCounter: UnreadCounter | undefined;

  onAudienceChanged(listener: AudienceListener): void {
    this.audienceListeners.push(listener);
  }

  countUnreadBy(counter: UnreadCounter): void {
    if (this.unreadCounter) throw new Error('Unread posts of groups are counted twice');
    this.unreadCounter = counter;
  }

  async audienceChanged(tx: Tx, groupId: string, audience: string): Promise<void> {
    for (const listener of this.audienceListeners) await listener(tx, groupId, audience);
  }

  async unread(sql: Sql, accountId: string, groupIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return (groupIds.length > 0 && (await this.unreadCounter?.(sql, accountId, groupIds))) || new Map<string, number>();
  }
}
