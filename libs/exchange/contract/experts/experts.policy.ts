import { deny, maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';

/** Anybody who may speak here may offer what they know. */
export const canBeExpert = (actor: PolicyActor): Verdict => maySpeak(actor);

/** What an organisation offers is said by those who answer for it here. */
export function canKeepCapacity(actor: PolicyActor, { representative }: { representative: boolean }): Verdict {
  const speaks = maySpeak(actor);
  return !speaks.allowed || representative ? speaks : deny('representatives-only');
}
