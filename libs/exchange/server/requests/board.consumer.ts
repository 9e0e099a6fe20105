import type { Consumer } from '@minga/kernel/server';
import { boardRoomOf, requestRef, tell } from '../events';

const SEEN = 'SELECT id, audience FROM exchange_request WHERE id = ANY($1::uuid[]) ORDER BY id';

/** Offers and pledges are counted on the board: it is told of them in the room of those who see the request. */
export const boardConsumer: Consumer = {
  name: 'exchange:board',
  types: ['exchange.offers', 'exchange.funding'],
  async handle(tx, events) {
    const ids = [...new Set(events.flatMap(({ subject }) => subject?.id ?? []))];
    for (const { id, audience } of await tx.query<{ id: string; audience: string }>(SEEN, [ids])) {
      const room = boardRoomOf(audience);
      if (room) tell(tx, room, 'exchange.changed', { requestId: id }, requestRef(id));
    }
  },
};
