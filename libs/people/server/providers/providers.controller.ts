import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { peopleRoutes as routes, type Provider, type ProviderButton, type ProviderTest, type ProviderView, type RulesTrial } from '../../contract';
import { ProvidersService } from './providers.service';

@Controller()
export class ProvidersController {
  constructor(private readonly providers: ProvidersService) {}

  @Endpoint(routes.providerButtons)
  async buttons(): Promise<{ items: ProviderButton[] }> {
    return { items: await this.providers.buttons() };
  }

  @Endpoint(routes.listProviders)
  async list(_input: RouteParsed<typeof routes.listProviders>, actor: Actor): Promise<{ items: Provider[] }> {
    return { items: await this.providers.list(actor) };
  }

  @Endpoint(routes.getProvider)
  get({ params }: RouteParsed<typeof routes.getProvider>, actor: Actor): Promise<ProviderView> {
    return this.providers.view(actor, params.providerId);
  }

  @Endpoint(routes.addProvider)
  add({ body }: RouteParsed<typeof routes.addProvider>, actor: Actor): Promise<Provider> {
    return this.providers.add(actor, body);
  }

  @Endpoint(routes.changeProvider)
  change({ params, body }: RouteParsed<typeof routes.changeProvider>, actor: Actor): Promise<Provider> {
    return this.providers.change(actor, params.providerId, body);
  }

  @Endpoint(routes.testProvider)
  test({ params }: RouteParsed<typeof routes.testProvider>, actor: Actor): Promise<ProviderTest> {
    return this.providers.test(actor, params.providerId);
  }

  @Endpoint(routes.changeProviderRules)
  changeRules({ params, body }: RouteParsed<typeof routes.changeProviderRules>, actor: Actor): Promise<Provider> {
    return this.providers.changeRules(actor, params.providerId, body);
  }

  @Endpoint(routes.tryProviderRules)
  tryRules({ params, body }: RouteParsed<typeof routes.tryProviderRules>, actor: Actor): Promise<RulesTrial> {
    return this.providers.tryRules(actor, params.providerId, body);
  }
}
