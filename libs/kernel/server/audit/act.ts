import type { JsonValue, SubjectRef } from '../../contract';

/** One act that is recorded for good: who, when and from where come from the transaction's actor and the clock. */
export interface AuditAct {
  /** What was done: `organisation.verified`, kebab after the dot. */
  act: string;
  subject?: SubjectRef;
  groupId?: string;
  /** Why, as it was typed. It may name somebody, so it is kept where it can be erased. */
  reason?: string;
  /** Facts that name nobody: they stay as long as the site does. */
  facts?: Record<string, JsonValue | undefined>;
  /** Names and addresses: kept in an erasable side table, in the chain only as a salted digest. */
  personal?: Record<string, JsonValue | undefined>;
  /** The account that `reason` and `personal` speak of, where the subject is not that account itself. */
  about?: string;
}
