import { defineEvents, type EventOf } from '@minga/kernel/contract';
import { dealEvents } from './offers/deal.events';
import { requestEvents } from './requests/requests.events';

/** Everything that the slice tells; each part spreads its own. All begin with `exchange.`: one family. */
export const exchangeEvents = defineEvents({ ...requestEvents, ...dealEvents });
export type ExchangeEvent = EventOf<typeof exchangeEvents>;
