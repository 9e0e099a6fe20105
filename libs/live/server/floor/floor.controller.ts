import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { floorRoutes as routes } from '../../contract';
import { FloorService } from './floor.service';
import { HandsService } from './hands.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class FloorController {
  constructor(
    @Inject(HandsService) private readonly hands: HandsService,
    @Inject(FloorService) private readonly floor: FloorService,
  ) {}

  @Endpoint(routes.raiseHand)
  raise({ params, body }: In<'raiseHand'>, actor: Actor) {
    return this.hands.raise(actor, params.sessionId, body.kind);
  }

  @Endpoint(routes.lowerHand)
  lower({ params }: In<'lowerHand'>, actor: Actor) {
    return this.hands.lower(actor, params.sessionId, params.handId);
  }

  @Endpoint(routes.moveHand)
  move({ params, body }: In<'moveHand'>, actor: Actor) {
    return this.hands.move(actor, params.sessionId, params.handId, body.place);
  }

  @Endpoint(routes.giveFloor)
  give({ params, body }: In<'giveFloor'>, actor: Actor) {
    return this.floor.give(actor, params.sessionId, body);
  }

  @Endpoint(routes.endTurn)
  end({ params }: In<'endTurn'>, actor: Actor) {
    return this.floor.end(actor, params.sessionId, params.turnId);
  }

  @Endpoint(routes.extendTurn)
  extend({ params, body }: In<'extendTurn'>, actor: Actor) {
    return this.floor.extend(actor, params.sessionId, params.turnId, body.seconds);
  }

  @Endpoint(routes.setQueue)
  setQueue({ params, body }: In<'setQueue'>, actor: Actor) {
    return this.floor.setQueue(actor, params.sessionId, body);
  }
}
