import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { agreementRoutes as routes } from '../../contract';
import { agreementPage, verifiedAgreement } from './agreement.queries';
import { AgreementService } from './agreement.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class AgreementController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(AgreementService) private readonly agreements: AgreementService,
  ) {}

  @Endpoint(routes.getAgreement)
  page({ params }: In<'getAgreement'>, actor: Actor) {
    return agreementPage(this.db, actor, params.requestId);
  }

  @Endpoint(routes.writeAgreement)
  write({ params, body }: In<'writeAgreement'>, actor: Actor) {
    return this.agreements.write(actor, params.requestId, body);
  }

  @Endpoint(routes.signAgreement)
  sign({ params, body }: In<'signAgreement'>, actor: Actor) {
    return this.agreements.sign(actor, params.requestId, body);
  }

  @Endpoint(routes.verifyAgreement)
  verify({ params }: In<'verifyAgreement'>) {
    return verifiedAgreement(this.db, params.digest);
  }
}
