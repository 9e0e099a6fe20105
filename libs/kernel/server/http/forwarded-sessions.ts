import type { Sql } from '../db/sql';
import { NoSessions, Sessions, type AliveSession, type SessionInfo } from './sessions';

/** Stands in for the slice that knows sessions until the app is made: the kernel is built before the slices. */
export class ForwardedSessions extends Sessions {
  private target: Sessions = new NoSessions();

  to(target: Sessions): void {
    this.target = target;
  }

  resolve(token: string): Promise<SessionInfo | undefined> {
    return this.target.resolve(token);
  }

  alive(sql: Sql, sessionIds: readonly string[]): Promise<Map<string, AliveSession>> {
    return this.target.alive(sql, sessionIds);
  }
}
