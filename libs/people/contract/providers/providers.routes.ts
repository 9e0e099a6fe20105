import { identityRoutes } from './identity.contract';
import { providerRoutes } from './provider.contract';

export const providersRoutes = { ...providerRoutes, ...identityRoutes };
