import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { AudienceKey, EventBody, SubjectRef } from '../../contract';
import type { Actor } from '../actor';
import type { AuditAct } from '../audit/act';
import { entryOf, type AuditRecord } from '../audit/entry';
import { run, type Sql } from './sql';

export interface PendingEvent {
  room: string;
  body: EventBody;
  subject?: SubjectRef;
}

/** Called in the transaction that gives a subject to other eyes: what hangs on the subject in other slices follows at once. */
export type AudienceMoved = (tx: Tx, subject: SubjectRef, to: AudienceKey) => Promise<void>;

const ERASE_FROM_AUDIT = 'UPDATE audit_part SET salt = NULL, content = NULL WHERE owner_id = $1 AND salt IS NOT NULL';
const RAISE_VERSION = 'UPDATE audience_version SET version = version + 1';

/**
 * One transaction of one actor. Events can only be emitted here, so that none can tell of a change that was not made.
 * The function that uses it may be run again after a serialisation failure: it has no effect outside.
 */
export class Tx implements Sql {
  readonly events: PendingEvent[] = [];
  readonly acts: AuditRecord[] = [];
  /** Accounts of which the record keeps nothing personal, also not of this transaction's acts. */
  readonly erased = new Set<string>();

  constructor(
    readonly actor: Actor,
    private readonly client: ClientBase,
    /** TypeORM over this transaction's connection: inserts and updates of entities. */
    readonly manager: EntityManager,
    private readonly followers: readonly AudienceMoved[] = [],
  ) {}

  query<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]> {
    return run<R>(this.client, text, values);
  }

  /** Tells a room of this change. `subject` is what the payload speaks of, so that erasing it finds the event. */
  emit(room: string, body: EventBody, subject?: SubjectRef): void {
    this.events.push({ room, body, subject });
  }

  /** Makes a room's readers fetch it anew: it changed as a whole, or in what was told before. */
  refresh(room: string): void {
    this.emit(room, { type: 'redacted', version: 1, payload: {} });
  }

  /** Records an act for good, together with the change; see `AuditAct` for what may stand where. */
  audit(act: AuditAct): void {
    this.acts.push(entryOf(this.actor, act, new Date()));
  }

  /** Clears what the record keeps of a person. The chain still verifies: it holds salted digests only. */
  async eraseFromAudit(accountId: string): Promise<void> {
    this.erased.add(accountId);
    await this.query(ERASE_FROM_AUDIT, [accountId]);
  }

  /** Gives an account a key. Gaining access needs no re-check of anybody. */
  async grant(accountId: string, key: AudienceKey): Promise<void> {
    await this.query('INSERT INTO audience_grant (account_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [accountId, key]);
  }

  /** Takes a key from an account, at once for everything that is sent after this commits. */
  async revoke(accountId: string, key: AudienceKey): Promise<void> {
    await this.query('DELETE FROM audience_grant WHERE account_id = $1 AND key = $2', [accountId, key]);
    await this.audienceNarrowed();
  }

  /** Anything that may have cost somebody access (a subject's audience changed, a session ended) calls this in its transaction. */
  async audienceNarrowed(): Promise<void> {
    await this.query(RAISE_VERSION);
  }

  /** A subject is for other eyes from now on: who was admitted is checked again, and what hangs on it elsewhere follows. */
  async audienceMoved(subject: SubjectRef, to: AudienceKey): Promise<void> {
    await this.audienceNarrowed();
    for (const follow of this.followers) await follow(this, subject, to);
  }

  /**
   * Takes what was told of a subject out of the log: a reader that catches up meets `redacted`, which no build knows,
   * and fetches the room anew.
   */
  async redact(subject: SubjectRef): Promise<void> {
    await this.query(
      `UPDATE event SET type = 'redacted', payload = '{}' WHERE subject_type = $1 AND subject_id = $2`,
      [subject.type, subject.id],
    );
  }
}
