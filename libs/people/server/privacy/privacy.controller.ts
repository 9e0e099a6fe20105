import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { privacyRoutes as routes, type Privacy, type PrivacyView } from '../../contract';
import { PrivacyService } from './privacy.service';

@Controller()
export class PrivacyController {
  constructor(private readonly service: PrivacyService) {}

  @Endpoint(routes.privacy)
  privacy(_input: RouteParsed<typeof routes.privacy>, actor: Actor): Promise<PrivacyView> {
    return this.service.view(actor);
  }

  @Endpoint(routes.changePrivacy)
  change({ body }: RouteParsed<typeof routes.changePrivacy>, actor: Actor): Promise<Privacy> {
    return this.service.change(actor, body);
  }

  @Endpoint(routes.personEmail)
  email({ params }: RouteParsed<typeof routes.personEmail>, actor: Actor): Promise<{ email: string | null }> {
    return this.service.email(actor, params.handle);
  }
}
