import type { GivenMove, GivenRequest } from '@minga/exchange/server';

/** What a request of the sample is before its way is reckoned: accounts by their key. */
export type SampleRequest = GivenRequest;

const STEWARD = 'secretaria';
type Act = GivenMove['act'];

/** How each act is done in the sample: where it leads and who does it. */
const ACTS: Record<Exclude<Act, 'unmatch' | 'reopen' | 'resume'>, (asker: string, helper: string) => Omit<GivenMove, 'act' | 'daysAgo'>> = {
  submit: (by) => ({ to: 'in-review', by, as: 'requester' }),
  return: () => ({ to: 'returned', by: STEWARD, as: 'steward' }),
  publish: () => ({ to: 'open', by: STEWARD, as: 'steward' }),
  match: (by) => ({ to: 'matched', by, as: 'requester' }),
  agree: (_, by) => ({ to: 'agreed', by, as: 'provider' }),
  start: (by) => ({ to: 'under-way', by, as: 'requester' }),
  deliver: (_, by) => ({ to: 'delivered', by, as: 'provider' }),
  evaluate: () => ({ to: 'evaluated', as: 'system' }),
  'publish-case': (by) => ({ to: 'published', by, as: 'requester' }),
  withdraw: (by) => ({ to: 'withdrawn', by, as: 'requester' }),
  expire: () => ({ to: 'expired', as: 'system' }),
  suspend: () => ({ to: 'suspended', by: STEWARD, as: 'steward' }),
};
type Step = readonly [act: keyof typeof ACTS, daysAgo: number, reason?: string];

/** The way of a request, step by step. */
export const way = (asker: string, helper: string, ...steps: readonly Step[]): GivenMove[] =>
  steps.map(([act, daysAgo, reason]) => ({ act, daysAgo, ...(reason && { reason }), ...ACTS[act](asker, helper) }));
