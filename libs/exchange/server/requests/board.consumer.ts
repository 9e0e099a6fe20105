import { audience, rooms } from '@minga/kernel/contract';
import type { Consumer } from '@minga/kernel/server';
import { requestRef, tell } from '../events';

const PUBLIC = `SELECT id FROM exchange_request WHERE id = ANY($1::uuid[]) AND audience = '${audience.public()}' ORDER BY id`;

/** Offers and pledges are counted on the board: it is told of those to public requests, and of no others. */
export const boardConsumer: Consumer = {
  name: 'exchange:board',
  types: ['exchange.offers', 'exchange.funding'],
  async handle(tx, events) {
    const ids = [...new Set(events.flatMap(({ subject }) => subject?.id ?? []))];
    for (const { id } of await tx.query<{ id: string }>(PUBLIC, [ids])) tell(tx, rooms.exchange(), 'exchange.changed', { requestId: id }, requestRef(id));
  },
};
