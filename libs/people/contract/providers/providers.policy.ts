import { allow, deny, invisible, isSteward, type PolicyActor, type Verdict } from '@minga/kernel/contract';

/** Who may do what with identity providers and with what they open. */
export const providersPolicy = {
  /** For everybody else these pages are not there. */
  manage: (actor: PolicyActor): Verdict => {
    if (actor.kind === 'guest') return deny('sign-in-required');
    return isSteward(actor) ? allow : invisible;
  },
};
