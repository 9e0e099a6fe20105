import type { Tx } from '@minga/kernel/server';
import { addEndorsement, addExpert, addRequest, type GivenRequest } from '@minga/exchange/server';
import { capacities, endorsements } from './capacities';
import { experts } from './experts';
import { begun } from './requests-begun';
import { done } from './requests-done';

/** Every request of the sample, the oldest states last. All invented. */
export const exchangeRequests = [...begun, ...done];

type Ids = ReadonlyMap<string, string>;

/** The same with ids in the place of the sample's keys. */
function withIds(given: GivenRequest, accounts: Ids): GivenRequest {
  const of = <T extends { by: string }>(things: readonly T[] | undefined): T[] => (things ?? []).map((thing) => ({ ...thing, by: accounts.get(thing.by)! }));
  return {
    ...given,
    by: accounts.get(given.by)!,
    moves: given.moves.map((move) => ({ ...move, ...(move.by && { by: accounts.get(move.by)! }) })),
    offers: of(given.offers),
    questions: of(given.questions),
    pledges: of(given.pledges),
    hours: of(given.hours),
    journal: of(given.journal),
    evaluations: of(given.evaluations),
  };
}

/** Requests in every state, twenty experts, two organisations that offer help and two banks, dated back from now. */
export async function addExchange(tx: Tx, accounts: Ids, now: number): Promise<void> {
  for (const { account, ...expert } of [...capacities, ...experts]) await addExpert(tx, { ...expert, accountId: accounts.get(account)! }, now);
  for (const { account, by, ...endorsement } of endorsements) await addEndorsement(tx, { ...endorsement, accountId: accounts.get(account)!, by: accounts.get(by)! });
  for (const request of exchangeRequests) await addRequest(tx, withIds(request, accounts), now);
}
