import type { RequestState, RequestView } from '../../contract';

/** The knots of the cord: what a request goes through once it is open. A published case hangs from the last. */
export const STAGES = ['open', 'matched', 'agreed', 'under-way', 'delivered', 'evaluated'] as const;
export type Stage = (typeof STAGES)[number];

/** The knot that a state hangs from; -1 where it hangs from none. */
export const stageOf = (state: RequestState): number => STAGES.indexOf((state === 'published' ? 'evaluated' : state) as Stage);

/** Where the request stands, or stood before it was halted. */
export function presentStage({ state, before, history }: Pick<RequestView, 'state' | 'before' | 'history'>): number {
  if (state === 'suspended') return before ? stageOf(before) : -1;
  if (state === 'withdrawn' || state === 'expired') return stageOf(history.findLast(({ to }) => to === state)?.from ?? 'draft');
  return stageOf(state);
}

/** When it last came to a stage; null when it has not. */
export const reachedAt = (history: RequestView['history'], stage: Stage): string | null => history.findLast(({ to }) => to === stage)?.at ?? null;
