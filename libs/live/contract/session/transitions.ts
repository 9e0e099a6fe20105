import type { SessionAct, SessionNeed, SessionParty, SessionState } from '../words';

export interface SessionTransition {
  act: SessionAct;
  from: readonly SessionState[];
  to: SessionState;
  who: readonly SessionParty[];
  needs: readonly SessionNeed[];
}

const RUN_BY = ['moderator', 'convener'] as const;

/**
 * A session's life as one table: the server moves by it, the pages offer what it says, the specs walk every cell of it.
 * The house opens the lobby when its time has come, pauses what lost its moderators, ends what was forgotten and cancels what nobody began.
 */
export const TRANSITIONS: readonly SessionTransition[] = [
  { act: 'schedule', from: ['draft'], to: 'scheduled', who: RUN_BY, needs: ['complete', 'agenda'] },
  { act: 'open-lobby', from: ['scheduled'], to: 'lobby', who: [...RUN_BY, 'system'], needs: [] },
  { act: 'start', from: ['scheduled', 'lobby'], to: 'live', who: RUN_BY, needs: ['agenda'] },
  { act: 'pause', from: ['live'], to: 'paused', who: [...RUN_BY, 'system'], needs: [] },
  { act: 'resume', from: ['paused'], to: 'live', who: RUN_BY, needs: [] },
  { act: 'end', from: ['live', 'paused'], to: 'ended', who: [...RUN_BY, 'system'], needs: [] },
  { act: 'publish-report', from: ['ended'], to: 'reported', who: ['rapporteur', ...RUN_BY], needs: ['report'] },
  { act: 'cancel', from: ['draft', 'scheduled', 'lobby'], to: 'cancelled', who: [...RUN_BY, 'system'], needs: ['reason'] },
  { act: 'restore', from: ['cancelled'], to: 'scheduled', who: RUN_BY, needs: ['complete', 'agenda'] },
];

/** What the needs are judged by. What nobody said holds not. */
export type SessionNeeds = Partial<Record<SessionNeed, boolean>>;

/** An act that somebody may do, now or when what is missing is there. */
export interface NextSessionAct {
  act: SessionAct;
  to: SessionState;
  missing: SessionNeed[];
}

/** What these parties may do from here, in the order of the table. An act with nothing missing may be done at once. */
export const nextActs = (state: SessionState, parties: readonly SessionParty[], facts: SessionNeeds = {}): NextSessionAct[] =>
  TRANSITIONS.filter(({ from, who }) => from.includes(state) && who.some((party) => parties.includes(party))).map(({ act, to, needs }) => ({
    act,
    to,
    missing: needs.filter((need) => !facts[need]),
  }));

/** States in which it happens: the room is open. */
export const OPEN_STATES: readonly SessionState[] = ['lobby', 'live', 'paused'];
/** States in which its time, title and agenda may be written as a plan. */
export const PLANNED_STATES: readonly SessionState[] = ['draft', 'scheduled', 'lobby'];
/** States in which its record is whole. */
export const OVER_STATES: readonly SessionState[] = ['ended', 'reported'];
