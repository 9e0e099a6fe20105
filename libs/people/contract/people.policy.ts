import { allow, deny, invisible, type PolicyActor, type Verdict } from '@minga/kernel/contract';

const signedIn = (actor: PolicyActor): Verdict => (actor.kind === 'guest' ? deny('sign-in-required') : allow);

/** Who may do what with people and organisations. */
export const peoplePolicy = {
  /** A profile is a public page; a name that came with an import has none. */
  viewProfile: (_actor: PolicyActor, person: { imported: boolean }): Verdict => (person.imported ? invisible : allow),
  searchPeople: signedIn,
  /** Guests add theirs while registering, with the account that will answer for it. */
  addOrganisation: signedIn,
  /** Own account only: profile, photo, preferences, password, sessions. Another's session cannot be told from none. */
  changeAccount: (actor: PolicyActor, account: { id: string }): Verdict => {
    if (actor.kind === 'guest') return deny('sign-in-required');
    return actor.kind === 'account' && actor.id === account.id ? allow : invisible;
  },
};
