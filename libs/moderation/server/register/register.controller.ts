import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint } from '@minga/kernel/server';
import { registerRoutes as routes } from '../../contract';
import { RegisterQueries } from './register.queries';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class RegisterController {
  constructor(@Inject(RegisterQueries) private readonly queries: RegisterQueries) {}

  @Endpoint(routes.register)
  register({ query }: In<'register'>) {
    return this.queries.page({ year: query.year || null, act: query.act || null, before: query.before ?? null, limit: query.limit });
  }

  @Endpoint(routes.registerFigures)
  registerFigures({ query }: In<'registerFigures'>) {
    return this.queries.figures(query.year);
  }
}
