import type { Language, SiteRole } from '../../contract';
import type { PersonCard } from '../actor';
import type { Sql } from '../db/sql';

export interface SessionInfo {
  sessionId: string;
  accountId: string;
  siteRole: SiteRole;
  language: Language;
  /** The keys that the account was granted; the general ones (public, network, own) are added by the kernel. */
  grants: string[];
  card: PersonCard;
  /** False: among those who read with them the person is counted, and not named. */
  named?: boolean;
  /** It may read, and write nothing that others see. */
  silenced?: boolean;
}

/** What may change of a session while its sockets are open. */
export interface AliveSession {
  accountId: string;
  grants: string[];
  named?: boolean;
}

/** Who a session token speaks for. The slice that owns accounts provides it. */
export abstract class Sessions {
  /** The living session behind a cookie's token, read in one statement. */
  abstract resolve(token: string): Promise<SessionInfo | undefined>;

  /** The granted keys of those sessions that still live, by session id: what a socket's access is checked again by. */
  abstract alive(sql: Sql, sessionIds: readonly string[]): Promise<Map<string, AliveSession>>;
}

/** Where no slice knows accounts, everybody is a guest. */
export class NoSessions extends Sessions {
  resolve(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  alive(): Promise<Map<string, AliveSession>> {
    return Promise.resolve(new Map());
  }
}
