import { allow, deny, invisible, isSteward, type PolicyActor, type SiteRole, type Verdict } from '@minga/kernel/contract';

/** Whoever keeps no order on the site cannot tell that there is anything to know. */
export const seesConduct = (actor: PolicyActor): Verdict => (isSteward(actor) ? allow : invisible);

/** Nobody sanctions themselves, nor a peer: a steward's role is taken from them first. */
export function canSanctionOnSite(actor: PolicyActor, person: { id: string; siteRole: SiteRole }): Verdict {
  if (!isSteward(actor)) return invisible;
  if (actor.kind === 'account' && actor.id === person.id) return deny('not-oneself');
  return person.siteRole === 'steward' ? deny('stewards-not-sanctioned') : allow;
}
