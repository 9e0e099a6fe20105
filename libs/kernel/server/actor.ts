import { GUEST_AUDIENCES, type AudienceKey, type Language, type SiteRole } from '../contract';

/** A request's idempotency: the client-made id, and a digest of what was asked so that another request under the same id is refused. */
export interface Mutation {
  id: string;
  digest: string;
}

/** Where a request came from: personal, for limits and for the record of acts only. */
export interface ActorFrom {
  ip: string;
  userAgent: string;
}

interface Anyone {
  /** What this reader may see: one of these must be the subject's audience. */
  audiences: readonly AudienceKey[];
  language: Language;
  mutation?: Mutation;
  /** Absent for what no request asked for, and for reads. */
  from?: ActorFrom;
}

export interface GuestActor extends Anyone {
  kind: 'guest';
  /** Names the guest's browser, where it sent anything that must not be doubled. */
  guestId?: string;
}

/** What other people in a room are shown of somebody. Public. */
export interface PersonCard {
  id: string;
  handle: string;
  name: string;
  stakeholderGroup: string | null;
  country: string | null;
  photo: string | null;
}

export interface AccountActor extends Anyone {
  kind: 'account';
  id: string;
  sessionId: string;
  siteRole: SiteRole;
  /** It may read, and write nothing that others see. */
  silenced?: boolean;
  card: PersonCard;
}

export interface SystemActor extends Anyone {
  kind: 'system';
  /** Which part of the system acts: `sample`, `import`, `consumer:activity`. */
  name: string;
}

/** Who acts, with everything that the policies and the audience predicate need; made once a request. */
export type Actor = GuestActor | AccountActor | SystemActor;

export const guest = (language: Language = 'es'): GuestActor => ({ kind: 'guest', audiences: GUEST_AUDIENCES, language });
export const system = (name: string, language: Language = 'es'): SystemActor => ({ kind: 'system', name, audiences: [], language });

/** The account behind the actor, or null: what the `actor` columns hold. */
export const accountIdOf = (actor: Actor): string | null => (actor.kind === 'account' ? actor.id : null);
