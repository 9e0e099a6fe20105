import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { livePollRoutes as routes } from '../../contract';
import { PollsService } from './polls.service';
import { VotingService } from './voting.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class PollsController {
  constructor(
    @Inject(PollsService) private readonly polls: PollsService,
    @Inject(VotingService) private readonly voting: VotingService,
  ) {}

  @Endpoint(routes.sessionPolls)
  list({ params }: In<'sessionPolls'>, actor: Actor) {
    return this.polls.list(actor, params.sessionId);
  }

  @Endpoint(routes.preparePoll)
  prepare({ params, body }: In<'preparePoll'>, actor: Actor) {
    return this.polls.prepare(actor, params.sessionId, body);
  }

  @Endpoint(routes.changePoll)
  change({ params, body }: In<'changePoll'>, actor: Actor) {
    return this.polls.change(actor, params.pollId, body);
  }

  @Endpoint(routes.actOnPoll)
  act({ params, body }: In<'actOnPoll'>, actor: Actor) {
    return this.polls.act(actor, params.pollId, body.act);
  }

  @Endpoint(routes.voteInPoll)
  vote({ params, body }: In<'voteInPoll'>, actor: Actor) {
    return this.voting.vote(actor, params.pollId, body.choices);
  }
}
