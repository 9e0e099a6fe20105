import type { Tx } from '@minga/kernel/server';

const OVERTAKE = 'UPDATE exchange_agreement SET overtaken = true WHERE request_id = $1 AND signed_at IS NULL AND NOT overtaken';

/** Who helps changed: what was written for others can be read, and signed no more. */
export const overtake = async (tx: Tx, requestId: string): Promise<void> => void (await tx.query(OVERTAKE, [requestId]));
