import { Controller, Module } from '@nestjs/common';
import * as z from 'zod/mini';
import { defineRoutes, forbidden, Id, kernelMessages, notFound, text, type RouteParsed } from '../../contract';
import type { ServerSlice } from '../slice';
import { Endpoint } from './endpoint';

const MOST = 10;

/** Routes that do nothing but what the HTTP layer itself must do. */
export const echoRoutes = defineRoutes({
  say: { method: 'POST', path: '/api/echo', summary: 'Say it back', body: z.object({ said: text(MOST), times: z.optional(z.number().check(z.lte(3))) }), response: z.object({ said: z.string() }) },
  get: { method: 'GET', path: '/api/echo/:id', summary: 'Get one', params: z.object({ id: Id }), query: z.object({ fail: z.optional(z.string()) }), response: z.object({ id: Id }) },
});

@Controller()
class EchoController {
  @Endpoint(echoRoutes.say)
  say({ body }: RouteParsed<typeof echoRoutes.say>) {
    return { said: body.said, secret: 'must be cut' };
  }

  @Endpoint(echoRoutes.get)
  get({ params, query }: RouteParsed<typeof echoRoutes.get>) {
    if (query.fail === 'hidden') throw notFound();
    if (query.fail === 'forbidden') throw forbidden('too-tired');
    if (query.fail === 'bug') throw new Error('a secret of the inside');
    return { id: params.id };
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

export const echoSlice: ServerSlice = { name: 'echo', module: EchoModule, schema: { entities: [], migrations: [] }, messages: kernelMessages };
