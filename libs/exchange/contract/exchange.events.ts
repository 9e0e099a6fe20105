import { defineEvents, type EventOf } from '@minga/kernel/contract';
import { requestEvents } from './requests/requests.events';

/** Everything that the slice tells; each part spreads its own. All begin with `exchange.`: one family. */
export const exchangeEvents = defineEvents({ ...requestEvents });
export type ExchangeEvent = EventOf<typeof exchangeEvents>;
