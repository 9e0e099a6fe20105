import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { admissionRoutes as routes } from '../../contract';
import { AdmissionService } from './admission.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class AdmissionController {
  constructor(private readonly service: AdmissionService) {}

  @Endpoint(routes.registrationMode)
  mode(_input: In<'registrationMode'>) {
    return { mode: this.service.mode() };
  }

  @Endpoint(routes.listRegistrations)
  async list(_input: In<'listRegistrations'>, actor: Actor) {
    return { items: await this.service.list(actor) };
  }

  @Endpoint(routes.decideRegistration)
  decide({ params, body }: In<'decideRegistration'>, actor: Actor) {
    return this.service.decide(actor, params.accountId, body);
  }

  @Endpoint(routes.registrationQuestion)
  async question({ query }: In<'registrationQuestion'>, _actor: Actor, http: HttpContext) {
    return { question: await this.service.question(query.token, http.ip) };
  }

  @Endpoint(routes.answerRegistration)
  answer({ body }: In<'answerRegistration'>, actor: Actor, http: HttpContext): Promise<void> {
    return this.service.answer(actor, body.token, body.answer, http.ip);
  }
}
