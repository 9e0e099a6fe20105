import * as z from 'zod/mini';
import type { StakeholderGroup } from '@minga/people/contract';
import type { PledgeState, RequestState } from '../words';

/** Organisations of these groups pledge money. */
export const FUNDING_GROUPS: readonly StakeholderGroup[] = ['bank', 'government', 'intergovernmental', 'private-sector', 'technical-community', 'academia'];

export const PLEDGE_ACTS = ['confirm', 'disburse', 'withdraw'] as const;
export const PledgeAct = z.enum(PLEDGE_ACTS, { error: 'unknown-choice' });
export type PledgeAct = z.infer<typeof PledgeAct>;

interface PledgeStep {
  act: PledgeAct;
  from: readonly PledgeState[];
  to: PledgeState;
  /** States of the request in which it is done. */
  during: readonly RequestState[];
}

const GOING: readonly RequestState[] = ['open', 'matched', 'agreed', 'under-way', 'delivered', 'evaluated'];

/** A pledge’s life as one table; all of it is the pledging organisation’s to do. Money is paid for what was agreed on. */
export const PLEDGE_STEPS: readonly PledgeStep[] = [
  { act: 'confirm', from: ['offered'], to: 'firm', during: GOING },
  { act: 'disburse', from: ['firm'], to: 'disbursed', during: ['agreed', 'under-way', 'delivered', 'evaluated', 'published'] },
  { act: 'withdraw', from: ['offered', 'firm'], to: 'withdrawn', during: GOING },
];

export const pledgeSteps = (state: PledgeState, request: RequestState): readonly PledgeStep[] =>
  PLEDGE_STEPS.filter((step) => step.from.includes(state) && step.during.includes(request));

/**
 * Money that counts as pledged, wherever a sum is shown: it is promised for good or was paid. What is only offered stands beside it and
 * in no such sum; both together are never above what is asked.
 */
export const PLEDGED_STATES = ['firm', 'disbursed'] as const satisfies readonly PledgeState[];
export const isPledged = ({ state }: { state: PledgeState }): boolean => PLEDGED_STATES.some((each) => each === state);
export const isOffered = ({ state }: { state: PledgeState }): boolean => state === 'offered';

/** States of a request in which money is pledged to it; what is offered may be changed as long. */
export const PLEDGING: readonly RequestState[] = ['open', 'matched', 'agreed', 'under-way'];
/** What was said for good is not said otherwise: it is withdrawn. */
export const mayChangePledge = (state: PledgeState, request: RequestState): boolean => state === 'offered' && PLEDGING.includes(request);

export const CONDITIONS_LENGTH = 2000;
/** “12.000 EUR a 1,08”. */
export const CONVERSION_LENGTH = 200;
export const SOURCE_LENGTH = 200;
