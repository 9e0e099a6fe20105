import type { AudienceKey, Language, SubjectCard, SubjectRef, Verdict } from '../../contract';
import type { Actor } from '../actor';
import type { Sql } from '../db/sql';
import type { Tx } from '../db/tx';

/**
 * What others may ask of a subject without knowing its slice. Each is done inside the asker's transaction, in the name of
 * its actor; the asker has asked `mayModerate`. Each writes its own line of the audit and tells whom it concerns; doing it
 * again changes nothing.
 */
export interface SubjectActs {
  /** Lets through what waited; answers with what came of it, where that is a subject of its own. */
  approve?(tx: Tx, id: string, reason?: string): Promise<SubjectRef | undefined>;
  /** Turns down what waited; its author is told why. */
  reject?(tx: Tx, id: string, reason: string): Promise<void>;
  hide?(tx: Tx, id: string, reason: string): Promise<void>;
  restore?(tx: Tx, id: string): Promise<void>;
  delete?(tx: Tx, id: string, reason: string): Promise<void>;
  /** Puts it into another group. @throws Refusal when the actor may not post there, or it is there already */
  move?(tx: Tx, id: string, groupId: string, reason: string): Promise<void>;
  /** Ends answers to it, or takes them again. */
  lock?(tx: Tx, id: string, on: boolean, reason: string): Promise<void>;
  /** Lets somebody in again who was taken out of it. */
  letIn?(tx: Tx, id: string, accountId: string): Promise<void>;
  /** Removes what was written, everywhere it is kept: rows, history, log, stored answers, drafts, files. */
  erase?(tx: Tx, id: string): Promise<void>;
}

/** What a meeting about a subject begins with: a proposal, which whoever calls it may change. */
export interface SubjectMeeting {
  title: string;
  purpose: string;
  lang: Language;
  /** Languages that are likely to be spoken. */
  languages: string[];
  agenda: { title: string; minutes: number }[];
  /** Accounts of those whom it concerns. */
  invited: string[];
}

/** A kind of subject, as its slice describes it. All reads are for many at once. */
export interface SubjectKind {
  type: string;
  /** Room kinds whose id is this subject's id (`topic:ID`); its audience is the room's. */
  rooms?: readonly string[];
  /** Ids of its rooms that are words (`moderation:site`); all others are UUIDs, and what is none is not asked for. */
  names?: readonly string[];
  /** Ids that do not exist are absent from the answer. */
  audiences(sql: Sql, ids: readonly string[]): Promise<Map<string, AudienceKey>>;
  cards(sql: Sql, ids: readonly string[]): Promise<Map<string, SubjectCard>>;
  /** Ids of public subjects in `[from, to)`, ascending, at most `limit`: what search engines are told of. Without it, nothing. */
  publicIds?(sql: Sql, from: string, to: string, limit: number): Promise<string[]>;
  /** The group that each belongs to; null: the site's stewards answer for it. Without it, the site for all. */
  group?(sql: Sql, ids: readonly string[]): Promise<Map<string, string | null>>;
  /** Whose each is: the account that is told what is decided about it. */
  authors?(sql: Sql, ids: readonly string[]): Promise<Map<string, string>>;
  /** What each says, as safe HTML; absent where there is nothing (a tombstone). Without it, the kind has no words of its own. */
  contents?(sql: Sql, ids: readonly string[]): Promise<Map<string, { html: string; lang: string }>>;
  /** May this actor decide about it? Who may not see it gets `invisible`. */
  mayModerate?(sql: Sql, actor: Actor, id: string): Promise<Verdict>;
  acts?: SubjectActs;
  /** What a meeting about it begins with, for who may call one; undefined for everybody else, and where none is wanted. */
  meeting?(sql: Sql, actor: Actor, id: string): Promise<SubjectMeeting | undefined>;
}

/** How slices that may not import each other work together: each says what its subjects are and what may be asked of them. */
export class SubjectRegistry {
  private readonly kinds = new Map<string, SubjectKind>();
  private readonly byRoom = new Map<string, SubjectKind>();

  register(kind: SubjectKind): void {
    if (this.kinds.has(kind.type)) throw new Error(`Subject ${kind.type} is registered twice`);
    this.kinds.set(kind.type, kind);
    for (const room of kind.rooms ?? []) this.byRoom.set(room, kind);
  }

  get(type: string): SubjectKind | undefined {
    return this.kinds.get(type);
  }

  /** The slice whose subject a room of this kind belongs to. */
  forRoom(kind: string): SubjectKind | undefined {
    return this.byRoom.get(kind);
  }

  types(): string[] {
    return [...this.kinds.keys()];
  }

  /** Title and address of each subject that is there, whatever the reader may see: filter by `audience`. */
  async cards(sql: Sql, refs: readonly SubjectRef[]): Promise<SubjectCard[]> {
    const byType = Map.groupBy(refs, (ref) => ref.type);
    const found: SubjectCard[] = [];
    for (const [type, some] of byType) {
      const cards = await this.kinds.get(type)?.cards(sql, some.map((ref) => ref.id));
      if (cards) found.push(...cards.values());
    }
    return found;
  }
}
