/** A policy's answer. `reason` is a stable code, worded by the catalog under `refusals`, shown beside what is not offered. */
export type Verdict = { allowed: true } | { allowed: false; reason: string; invisible?: boolean };

export const allow: Verdict = { allowed: true };
/** The actor may know that the object exists, and why the act is refused. */
export const deny = (reason: string): Verdict => ({ allowed: false, reason });
/** The actor may not know that the object exists: answered as not found. */
export const invisible: Verdict = { allowed: false, reason: 'not-found', invisible: true };

/** The first refusal among the verdicts, else permission. */
export const all = (...verdicts: Verdict[]): Verdict => verdicts.find((verdict) => !verdict.allowed) ?? allow;

/** The site-wide standing of an account. */
export type SiteRole = 'member' | 'steward';

/** Who acts, as far as a policy needs to know. */
export type PolicyActor = { kind: 'guest' } | { kind: 'account'; id: string; siteRole: SiteRole; silenced?: boolean | undefined } | { kind: 'system'; name: string };
/** Whoever is signed in and was not silenced on the whole site: asked before anything that others see. */
export function maySpeak(actor: PolicyActor): Verdict {
  if (actor.kind === 'guest') return deny('sign-in-required');
  return actor.kind === 'account' && actor.silenced ? deny('silenced') : allow;
}
export const isSteward = (actor: PolicyActor): boolean => actor.kind === 'system' || (actor.kind === 'account' && actor.siteRole === 'steward');
