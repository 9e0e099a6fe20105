import { allow, deny, invisible, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { VerifiedHow } from './affiliations.contract';

/** An affiliation as far as permission depends on it, with whether the actor represents its organisation. */
export interface JudgedAffiliation {
  accountId: string;
  state: 'claimed' | 'verified';
  ended: boolean;
  byRepresentative: boolean;
}

const isOwn = (actor: PolicyActor, { accountId }: JudgedAffiliation): boolean => actor.kind === 'account' && actor.id === accountId;

/** Stewards, and whoever represents the organisation. To others an affiliation is no object of its own. */
function answersFor(actor: PolicyActor, affiliation: Pick<JudgedAffiliation, 'byRepresentative'>): Verdict {
  if (actor.kind === 'guest') return deny('sign-in-required');
  return isSteward(actor) || affiliation.byRepresentative ? allow : invisible;
}

/** Nobody says it of themselves, whatever their role. */
function judge(actor: PolicyActor, affiliation: JudgedAffiliation): Verdict {
  if (isOwn(actor, affiliation)) return deny('own-affiliation');
  return answersFor(actor, affiliation);
}

/** Who may do what with affiliations. */
export const affiliationsPolicy = {
  viewClaims: answersFor,
  verify: judge,
  refuse: judge,
  /** Verified people only: a role rests on it. */
  nameRepresentative: (actor: PolicyActor, affiliation: JudgedAffiliation): Verdict => {
    const verdict = judge(actor, affiliation);
    if (!verdict.allowed) return verdict;
    return affiliation.state === 'verified' && !affiliation.ended ? allow : deny('affiliation-not-verified');
  },
  /** Whoever has the role may lay it down. */
  removeRepresentative: (actor: PolicyActor, affiliation: JudgedAffiliation): Verdict =>
    isOwn(actor, affiliation) ? allow : answersFor(actor, affiliation),
};

/** What somebody says of whom they represent. */
export interface Representation {
  organisationId: string;
  title: string;
}

/**
 * Whether what was verified stays so after a change: never at another organisation; with another title only where the
 * address proved it, since a domain says nothing of titles but people who verify read them.
 */
export const staysVerified = (before: Representation & { verifiedHow: VerifiedHow | null }, after: Representation): boolean =>
  before.organisationId === after.organisationId && (before.title === after.title || before.verifiedHow === 'domain');
