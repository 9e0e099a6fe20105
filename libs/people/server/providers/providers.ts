import type { Provider } from '@nestjs/common';
import { BackchannelLogout } from './backchannel.service';
import { IdentitiesService } from './identities.service';
import { ProviderClients } from './provider-clients';
import { ProviderLogout } from './provider-logout';
import { ProviderRules } from './provider-rules';
import { ProviderSignIn } from './provider-sign-in';
import { ProviderVisits } from './provider-visits';
import { ProvidersService } from './providers.service';

/** Everything about identity providers, for the slice's module. */
export const identityProviders: Provider[] = [
  ProviderClients,
  ProviderVisits,
  ProviderRules,
  IdentitiesService,
  ProviderSignIn,
  ProviderLogout,
  BackchannelLogout,
  ProvidersService,
];
