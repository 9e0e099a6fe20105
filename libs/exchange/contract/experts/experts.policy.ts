import { maySpeak, type PolicyActor, type Verdict } from '@minga/kernel/contract';

/** Anybody who may speak here may offer what they know. */
export const canBeExpert = (actor: PolicyActor): Verdict => maySpeak(actor);
