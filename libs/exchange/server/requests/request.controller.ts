import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, SiteSettingsStore, type Actor } from '@minga/kernel/server';
import { requestRoutes as routes } from '../../contract';
import { exchangeDesk } from '../desk/desk.queries';
import { MatchCounts } from '../matching/match-counts';
import { OwnMatches } from '../matching/own-matches';
import { exchangeBoard } from './board.queries';
import { ownRequests, requestForm, similarRequests } from './own.queries';
import { requestersOf } from './requesters.queries';
import { RequestersService } from './requesters.service';
import { RequestsService } from './requests.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class RequestController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RequestsService) private readonly requests: RequestsService,
    @Inject(RequestersService) private readonly requestersService: RequestersService,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(OwnMatches) private readonly matches: OwnMatches,
    @Inject(MatchCounts) private readonly counts: MatchCounts,
  ) {}

  @Endpoint(routes.exchangeBoard)
  board({ query }: In<'exchangeBoard'>, actor: Actor) {
    return exchangeBoard(this.db, { own: this.matches, counts: this.counts }, actor, query);
  }

  @Endpoint(routes.draftRequest)
  draft({ body }: In<'draftRequest'>, actor: Actor) {
    return this.requests.draft(actor, body);
  }

  @Endpoint(routes.getRequest)
  one({ params }: In<'getRequest'>, actor: Actor) {
    return this.requests.one(actor, params.address);
  }

  @Endpoint(routes.saveRequest)
  save({ params, body }: In<'saveRequest'>, actor: Actor) {
    return this.requests.save(actor, params.requestId, body);
  }

  @Endpoint(routes.actOnRequest)
  act({ params, body }: In<'actOnRequest'>, actor: Actor) {
    return this.requests.act(actor, params.requestId, body.act, body.reason);
  }

  @Endpoint(routes.followRequest)
  follow({ params, body }: In<'followRequest'>, actor: Actor) {
    return this.requests.follow(actor, params.requestId, body.follow);
  }

  @Endpoint(routes.requesters)
  requesters({ params }: In<'requesters'>, actor: Actor) {
    return requestersOf(this.db, actor, params.requestId);
  }

  @Endpoint(routes.nameRequester)
  name({ params }: In<'nameRequester'>, actor: Actor) {
    return this.requestersService.name(actor, params);
  }

  @Endpoint(routes.removeRequester)
  remove({ params }: In<'removeRequester'>, actor: Actor) {
    return this.requestersService.remove(actor, params);
  }

  @Endpoint(routes.requestForm)
  form({ query }: In<'requestForm'>, actor: Actor) {
    return requestForm(this.db, actor, query.request);
  }

  @Endpoint(routes.ownRequests)
  own(_input: In<'ownRequests'>, actor: Actor) {
    return ownRequests(this.db, actor);
  }

  @Endpoint(routes.similarRequests)
  similar({ query }: In<'similarRequests'>, actor: Actor) {
    return similarRequests(this.db, actor, query.q, query.not);
  }

  @Endpoint(routes.exchangeDesk)
  desk(_input: In<'exchangeDesk'>, actor: Actor) {
    return exchangeDesk(this.db, this.settings, actor);
  }
}
