import { agreementRoutes } from './agreement/agreement.routes';
import { fundingRoutes } from './funding/funding.routes';
import { offerRoutes } from './offers/offers.routes';
import { workRoutes } from './work.routes';
import { requestRoutes } from './requests/requests.routes';

/** Every endpoint of the slice; each part spreads its own. */
export const exchangeRoutes = { ...requestRoutes, ...offerRoutes, ...agreementRoutes, ...fundingRoutes, ...workRoutes };
