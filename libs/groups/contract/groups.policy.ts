import { all, allow, deny, invisible, isSteward, maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { Sanction } from './group.views';
import { ROLES, type Joining, type Posting, type Role, type Visibility } from './words';

/** What the policy needs to know of a group and of the actor's part in it. */
export interface GroupFacts {
  visibility: Visibility;
  joining: Joining;
  posting: Posting;
  /** The actor's role; null when not a member. */
  role: Role | null;
  /** How many chairs the group has. */
  chairs: number;
  /** A request of the actor's waits for a decision. */
  requested: boolean;
  /** What the group's moderators laid upon the actor; absent: nothing. */
  sanction?: Sanction | null;
}

const signedIn = (actor: PolicyActor): Verdict => (actor.kind === 'guest' ? deny('sign-in-required') : allow);

/** Stewards open no private group by being stewards: who is not in it cannot tell that it exists. */
function sees(actor: PolicyActor, facts: Pick<GroupFacts, 'visibility' | 'role'>): boolean {
  if (actor.kind === 'system' || facts.role !== null || facts.visibility === 'public') return true;
  return facts.visibility === 'network' && actor.kind === 'account';
}

const runs = (actor: PolicyActor, facts: GroupFacts): boolean => facts.role === 'chair' || isSteward(actor);

const verbs = {
  view: () => allow,

  join(actor, facts) {
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    if (facts.sanction?.kind === 'banned') return deny('banned-here');
    if (facts.role) return deny('already-member');
    return facts.joining === 'open' ? allow : deny(facts.joining === 'request' ? 'joins-on-request' : 'joins-by-invitation');
  },

  requestToJoin(actor, facts) {
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    if (facts.sanction?.kind === 'banned') return deny('banned-here');
    if (facts.role) return deny('already-member');
    if (facts.requested) return deny('already-requested');
    return facts.joining === 'request' ? allow : deny(facts.joining === 'open' ? 'joins-openly' : 'joins-by-invitation');
  },

  leave(_actor, facts) {
    if (!facts.role) return deny('not-a-member');
    return facts.role === 'chair' && facts.chairs === 1 ? deny('last-chair') : allow;
  },

  watch: (_actor, facts) => (facts.role ? allow : deny('not-a-member')),

  post(actor, facts) {
    if (actor.kind === 'system') return allow;
    if (!maySpeak(actor).allowed) return maySpeak(actor);
    if (facts.sanction) return deny(facts.sanction.kind === 'banned' ? 'banned-here' : 'silenced-here');
    if (facts.posting === 'signed-in') return allow;
    if (facts.role === 'observer') return deny('observers-read');
    return facts.role ? allow : deny('members-post');
  },

  moderate: (actor, facts) => (facts.role === 'moderator' || runs(actor, facts) ? allow : deny('moderators-only')),
  changeSettings: (actor, facts) => (runs(actor, facts) ? allow : deny('chairs-only')),
  /** Deciding requests, inviting, and seeing both. */
  admit: (actor, facts) => (runs(actor, facts) ? allow : deny('chairs-only')),
} as const satisfies Record<string, (actor: PolicyActor, facts: GroupFacts) => Verdict>;

export type GroupVerb = keyof typeof verbs;
export const GROUP_VERBS = Object.keys(verbs) as GroupVerb[];

/** May the actor do this in the group? Who may not see the group gets `invisible` for every verb. */
export function canInGroup(actor: PolicyActor, verb: GroupVerb, facts: GroupFacts): Verdict {
  if (!sees(actor, facts)) return invisible;
  return verb === 'view' ? allow : all(signedIn(actor), verbs[verb](actor, facts));
}

/** Somebody in the group, and what they are there. */
export interface MemberFacts {
  accountId: string;
  role: Role;
}

const isSelf = (actor: PolicyActor, member: MemberFacts): boolean => actor.kind === 'account' && actor.id === member.accountId;
const outranks = (role: Role, other: Role): boolean => ROLES.indexOf(role) < ROLES.indexOf(other);
const isLastChair = (facts: GroupFacts, member: MemberFacts): boolean => member.role === 'chair' && facts.chairs === 1;

/** Nobody raises themselves; a group is never left without a chair. */
export function canChangeRole(actor: PolicyActor, facts: GroupFacts, member: MemberFacts, to: Role): Verdict {
  const runs = canInGroup(actor, 'admit', facts);
  if (!runs.allowed) return runs;
  if (isSelf(actor, member) && outranks(to, member.role)) return deny('own-role');
  return isLastChair(facts, member) && to !== 'chair' ? deny('last-chair') : allow;
}

export function canRemoveMember(actor: PolicyActor, facts: GroupFacts, member: MemberFacts): Verdict {
  const runs = canInGroup(actor, 'admit', facts);
  if (!runs.allowed) return runs;
  if (isSelf(actor, member)) return deny('leave-instead');
  return isLastChair(facts, member) ? deny('last-chair') : allow;
}

/** Moderators keep silent or out who stands below them; stewards and chairs anybody but themselves and the last chair. `role` is null for who is no member. */
export function canSanction(actor: PolicyActor, facts: GroupFacts, other: { accountId: string; role: Role | null }): Verdict {
  const moderates = canInGroup(actor, 'moderate', facts);
  if (!moderates.allowed) return moderates;
  if (actor.kind === 'account' && actor.id === other.accountId) return deny('not-oneself');
  if (other.role === 'chair' || (other.role === 'moderator' && !runs(actor, facts))) return deny('not-over-chairs');
  return allow;
}

/**
 * Stewards open groups, and so do those who chair one: they know what a group asks for. Others ask the secretariat,
 * so that a network does not fall into rooms with nobody in them.
 */
export function canCreateGroup(actor: PolicyActor, facts: { chairsSome: boolean }): Verdict {
  return all(maySpeak(actor), isSteward(actor) || facts.chairsSome ? allow : deny('chairs-and-stewards-create'));
}
