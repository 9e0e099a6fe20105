import { allow, deny, invisible, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { Role, Visibility } from '@minga/groups/contract';
import type { Desk } from '../words';

/** What decides to whom a subject's item goes. */
export interface DeskFacts {
  /** The group that the subject is in; null: the site's. */
  groupId: string | null;
  /** What its author is in that group; null when no member, or when it has no author. */
  authorRole: Role | null;
}

/** Nobody decides about a peer who decides with them: a moderator's is for the chairs, a chair's for the stewards. */
export function deskOf({ groupId, authorRole }: DeskFacts): Desk {
  if (groupId === null || authorRole === 'chair') return 'stewards';
  return authorRole === 'moderator' ? 'chairs' : 'moderators';
}

/** What the policy needs to know of an item and of the actor's part in its group. */
export interface ReviewFacts {
  desk: Desk;
  /** Of the group that it is in; null: the site's. */
  visibility: Visibility | null;
  /** The actor's role in that group. */
  role: Role | null;
  /** Whose the subject is. */
  authorId: string | null;
  ended: boolean;
}

/** A steward decides in every group that is no private one; in those, about what was handed to the stewards. */
function decides(actor: PolicyActor, { desk, visibility, role }: ReviewFacts): boolean {
  if (isSteward(actor) && (desk === 'stewards' || visibility !== 'private')) return true;
  if (desk === 'chairs') return role === 'chair';
  return desk === 'moderators' && (role === 'chair' || role === 'moderator');
}

const verbs = {
  view: () => allow,
  claim: ({ ended }) => (ended ? deny('already-decided') : allow),
  decide: ({ ended }) => (ended ? deny('already-decided') : allow),
  ask: ({ ended, authorId }) => (ended ? deny('already-decided') : authorId ? allow : deny('nobody-to-ask')),
  escalate: ({ ended, desk }) => (ended ? deny('already-decided') : desk === 'stewards' ? deny('already-with-stewards') : allow),
} as const satisfies Record<string, (facts: ReviewFacts) => Verdict>;

export type ReviewVerb = keyof typeof verbs;

/** Whoever does not decide about an item cannot tell that it exists; nor can whoever it is about. */
export function canReview(actor: PolicyActor, verb: ReviewVerb, facts: ReviewFacts): Verdict {
  const about = actor.kind === 'account' && actor.id === facts.authorId;
  return actor.kind === 'guest' || about || !decides(actor, facts) ? invisible : verbs[verb](facts);
}

/** Nobody flags what is theirs; whoever does not see a subject is answered before this is asked. */
export function canFlag(actor: PolicyActor, { authorId }: { authorId: string | null }): Verdict {
  if (actor.kind === 'guest') return deny('sign-in-required');
  return actor.kind === 'account' && actor.id === authorId ? deny('own-subject') : allow;
}
