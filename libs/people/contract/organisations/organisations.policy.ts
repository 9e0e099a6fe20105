import { allow, deny, invisible, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { OrganisationStanding } from './organisations.contract';

/** An organisation as far as permission depends on it, with what the actor is to it. */
export interface JudgedOrganisation {
  state: 'proposed' | 'confirmed' | 'refused';
  standing: OrganisationStanding;
}

/** Pages and acts of stewards are not there for others. */
const steward = (actor: PolicyActor): Verdict => {
  if (actor.kind === 'guest') return deny('sign-in-required');
  return isSteward(actor) ? allow : deny('stewards-only');
};

/** Who may do what with organisations. */
export const organisationsPolicy = {
  /** The directory is public; what was refused is shown to stewards only. */
  view: (actor: PolicyActor, { state }: Pick<JudgedOrganisation, 'state'>): Verdict => (state === 'refused' && !isSteward(actor) ? invisible : allow),
  describe: (actor: PolicyActor, { standing }: JudgedOrganisation): Verdict => {
    if (actor.kind === 'guest') return deny('sign-in-required');
    return isSteward(actor) || standing === 'representative' ? allow : deny('representatives-only');
  },
  /** Rename, reclassify, confirm, refuse, merge, domains. */
  steward,
  /** What people are in cannot be refused away once it is confirmed: merge it instead. */
  refuse: (actor: PolicyActor, { state }: Pick<JudgedOrganisation, 'state'>): Verdict => {
    const verdict = steward(actor);
    return verdict.allowed && state === 'confirmed' ? deny('organisation-confirmed') : verdict;
  },
};
