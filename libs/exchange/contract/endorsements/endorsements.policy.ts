import { allow, deny, isSteward, maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';

/** What somebody is to an expert, as far as vouching for them depends on it. */
export interface Endorsing {
  /** The expert is the actor. */
  self: boolean;
  /** An organisation is known to have sent the actor. */
  verified: boolean;
  /** Both are of one organisation, or the expert is the actor’s. */
  sameOrganisation: boolean;
}

/** A colleague of another organisation, of whom it is known whom they speak for, vouches for what somebody can do. */
export function canEndorse(actor: PolicyActor, { self, verified, sameOrganisation }: Endorsing): Verdict {
  const speaks = maySpeak(actor);
  if (!speaks.allowed) return speaks;
  if (self) return deny('own-endorsement');
  if (!verified) return deny('endorsers-verified');
  return sameOrganisation ? deny('endorsers-of-others') : allow;
}

/** Taking somebody else’s away. */
export const canRemoveEndorsement = (actor: PolicyActor): Verdict => (isSteward(actor) ? allow : deny('stewards-only'));
