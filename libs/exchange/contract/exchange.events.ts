import { defineEvents, type EventOf } from '@minga/kernel/contract';
import { engagementEvents } from './engagement/engagement.events';
import { dealEvents } from './offers/deal.events';
import { endorsementEvents } from './endorsements/endorsements.events';
import { expertEvents } from './experts/experts.events';
import { matchingEvents } from './matching/matching.events';
import { taxonomyEvents } from './taxonomy/taxonomy.events';
import { requestEvents } from './requests/requests.events';

/** Everything that the slice tells; each part spreads its own. All begin with `exchange.`: one family. */
export const exchangeEvents = defineEvents({ ...requestEvents, ...taxonomyEvents, ...expertEvents, ...matchingEvents, ...endorsementEvents, ...dealEvents, ...engagementEvents });
export type ExchangeEvent = EventOf<typeof exchangeEvents>;
