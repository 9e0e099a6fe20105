import { requestRoutes } from './requests/requests.routes';

/** Every endpoint of the slice; each part spreads its own. */
export const exchangeRoutes = { ...requestRoutes };
