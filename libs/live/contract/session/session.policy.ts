import { allow, deny, invisible, isSteward, maySpeak, type AudienceKey, type PolicyActor, type Verdict } from '@minga/kernel/contract';
import type { GroupFacts } from '@minga/groups/contract';
import type { SessionParty, SessionRole, SessionState } from '../words';
import { OPEN_STATES, OVER_STATES, PLANNED_STATES } from './transitions';

/** What the policy needs to know of a session and of the actor's part in it. */
export interface SessionFacts {
  state: SessionState;
  audience: AudienceKey;
  /** What the actor was named for. */
  roles: readonly SessionRole[];
  /** What the policy of groups knows of the actor in its group; null when it is the whole network's. */
  group: Pick<GroupFacts, 'role' | 'sanction'> | null;
  /** Taken out of the room by a moderator. */
  removed: boolean;
  /** Nobody else comes in. Who is in stays. */
  locked: boolean;
  /** The actor is in the room. */
  present: boolean;
}

/** May the actor call sessions here: chairs and moderators in their group, stewards for the whole network. */
export function convenes(actor: PolicyActor, group: SessionFacts['group']): boolean {
  if (!maySpeak(actor).allowed) return false;
  return group ? group.role === 'chair' || group.role === 'moderator' : isSteward(actor);
}

/** What the actor is to the session. */
export function sessionParties(actor: PolicyActor, facts: Pick<SessionFacts, 'roles' | 'group'>): SessionParty[] {
  if (actor.kind === 'system') return ['system'];
  return convenes(actor, facts.group) ? [...facts.roles, 'convener'] : [...facts.roles];
}

/** Runs it: named as moderator, or who may call sessions here. */
export const runsSession = (actor: PolicyActor, facts: Pick<SessionFacts, 'roles' | 'group'>): boolean =>
  actor.kind === 'system' || sessionParties(actor, facts).some((party) => party === 'moderator' || party === 'convener');

const inState = (states: readonly SessionState[], state: SessionState): Verdict => (states.includes(state) ? allow : deny('session-moved-on'));

/** Not in the room, nor let in whatever holds others back, as those are who were named for the session or run it. */
const outside = (actor: PolicyActor, facts: SessionFacts): boolean => !facts.present && facts.roles.length === 0 && !runsSession(actor, facts);

/** The room was locked and they are not in it. */
const shutOut = (actor: PolicyActor, facts: SessionFacts): boolean => facts.locked && outside(actor, facts);

/**
 * Takes part: free to speak on the site and in the group, not removed, in the room. Who is not in it comes in by the act itself
 * (`server/presence/partaking.ts`), so that here it matters only where the door is locked: there is one rule, with places counted or not.
 */
function partakes(actor: PolicyActor, facts: SessionFacts): Verdict {
  if (!maySpeak(actor).allowed) return maySpeak(actor);
  if (facts.removed) return deny('removed-from-session');
  if (facts.group?.sanction) return deny(facts.group.sanction.kind === 'banned' ? 'banned-here' : 'silenced-here');
  if (shutOut(actor, facts)) return deny('session-locked');
  return OPEN_STATES.includes(facts.state) ? allow : deny('session-moved-on');
}

const running = (actor: PolicyActor, facts: SessionFacts): Verdict => (runsSession(actor, facts) ? allow : deny('session-moderators-only'));
const named = (role: SessionRole) => (actor: PolicyActor, facts: SessionFacts): Verdict =>
  facts.roles.includes(role) || runsSession(actor, facts) ? allow : deny(`session-${role}s-only`);

/** As `named`, in front of everybody: not by who was taken out of the room. */
const writes = (role: SessionRole) => (actor: PolicyActor, facts: SessionFacts): Verdict => (facts.removed ? deny('removed-from-session') : named(role)(actor, facts));

const verbs = {
  view: () => allow,
  /** Signing up for it. */
  signUp: (_actor, { state }) => inState(PLANNED_STATES.filter((planned) => planned !== 'draft'), state),
  /** Coming into the room. */
  enter(actor, facts) {
    if (facts.removed) return deny('removed-from-session');
    if (!OPEN_STATES.includes(facts.state)) return deny('session-moved-on');
    return shutOut(actor, facts) ? deny('session-locked') : allow;
  },
  /** Asking for the floor, asking a question, voting, writing in the chat. */
  partake: partakes,
  /** Planning it: title, time, agenda, who does what. */
  edit(actor, facts) {
    const runs = running(actor, facts);
    return runs.allowed ? inState(PLANNED_STATES, facts.state) : runs;
  },
  /** Running it: floor, queue, agenda, polls, who stays. */
  moderate(actor, facts) {
    const runs = running(actor, facts);
    return runs.allowed ? inState(OPEN_STATES, facts.state) : runs;
  },
  /** Writing the shared minutes: while it happens, and until the report is out. */
  minute(actor, facts) {
    const may = writes('rapporteur')(actor, facts);
    return may.allowed ? inState([...OPEN_STATES, 'ended'], facts.state) : may;
  },
  /** Typing captions. */
  caption(actor, facts) {
    const may = writes('captioner')(actor, facts);
    return may.allowed ? inState(OPEN_STATES, facts.state) : may;
  },
  /** Writing the report of it. */
  report(actor, facts) {
    const may = named('rapporteur')(actor, facts);
    return may.allowed ? inState(OVER_STATES, facts.state) : may;
  },
  /** Seeing what only those who run it see: drafts of polls, authors of anonymous questions, attendance by name. */
  desk: running,
} as const satisfies Record<string, (actor: PolicyActor, facts: SessionFacts) => Verdict>;

export type SessionVerb = keyof typeof verbs;
export const SESSION_VERBS = Object.keys(verbs) as SessionVerb[];

function sees(actor: PolicyActor, audiences: readonly AudienceKey[], facts: SessionFacts): boolean {
  if (actor.kind === 'system') return true;
  return audiences.includes(facts.audience) && (facts.state !== 'draft' || runsSession(actor, facts));
}

/** May the actor do this with the session? Who may not see it cannot tell that it exists; guests of a public one look on. */
export function canInSession(actor: PolicyActor & { audiences: readonly AudienceKey[] }, verb: SessionVerb, facts: SessionFacts): Verdict {
  if (!sees(actor, actor.audiences, facts)) return invisible;
  if (verb === 'view') return allow;
  return actor.kind === 'guest' ? deny('sign-in-required') : verbs[verb](actor, facts);
}
