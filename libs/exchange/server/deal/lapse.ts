import type { Tx } from '@minga/kernel/server';
import type { RequestAct } from '../../contract';
import { overtake } from '../agreement/overtake';
import { renewParties } from './parties';
import { tellDeal } from './tell';

const OFFERS = `UPDATE exchange_offer SET state = 'withdrawn', changed_at = now() WHERE request_id = $1 AND state <> 'withdrawn'`;
const PLEDGES = `UPDATE exchange_pledge SET state = 'withdrawn', changed_at = now() WHERE request_id = $1 AND state IN ('offered', 'firm')`;
const ENDS: readonly RequestAct[] = ['withdraw', 'expire'];

/** What was offered and pledged to a request that is no longer there lapses with it: taken up again, it begins anew. */
export async function lapse(tx: Tx, requestId: string, act: RequestAct): Promise<void> {
  if (!ENDS.includes(act)) return;
  await tx.query(OFFERS, [requestId]);
  await tx.query(PLEDGES, [requestId]);
  await overtake(tx, requestId);
  await renewParties(tx, requestId);
  tellDeal(tx, requestId, 'exchange.offers');
  tellDeal(tx, requestId, 'exchange.funding');
}
