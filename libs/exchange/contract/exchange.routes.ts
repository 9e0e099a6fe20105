import { agreementRoutes } from './agreement/agreement.routes';
import { fundingRoutes } from './funding/funding.routes';
import { offerRoutes } from './offers/offers.routes';
import { workRoutes } from './work.routes';
import { endorsementRoutes } from './endorsements/endorsements.routes';
import { expertRoutes } from './experts/experts.routes';
import { matchingRoutes } from './matching/matching.routes';
import { taxonomyRoutes } from './taxonomy/taxonomy.routes';
import { requestRoutes } from './requests/requests.routes';

/** Every endpoint of the slice; each part spreads its own. */
export const exchangeRoutes = { ...requestRoutes, ...taxonomyRoutes, ...expertRoutes, ...endorsementRoutes, ...matchingRoutes, ...offerRoutes, ...agreementRoutes, ...fundingRoutes, ...workRoutes };
