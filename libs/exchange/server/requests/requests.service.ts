import { Inject, Injectable } from '@nestjs/common';
import { audience, conflict, invalidField, newId, Refusal, rooms } from '@minga/kernel/contract';
import { Db, Limits, one, SiteSettings, type Actor, type Allowance, type Sql } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canWithRequest, missingIn, type DirectAct, type DraftInput, type RequestNeed, type RequestState, type RequestView, type SaveInput } from '../../contract';
import { requestRef, tell, tellAround } from '../events';
import { today } from './facts';
import { RequestMail } from './mail';
import { requestPage } from './page.queries';
import { needOf, requestAddress, type RequestRow } from './request.rows';
import { account, lockedRequestFor, requestFacts, requestFor } from './requests.access';
import { emptyNeed, insertRequest, merged, writeNeed } from './save.rows';
import { insistStanding } from './standing';
import { move } from './transition';

/** Drafts cost a row each; nobody begins more in good faith. */
const DRAFTS: Allowance = { name: 'exchange-draft', burst: 20, seconds: 180 };

const MEMBER = `SELECT 1 AS found FROM working_group g WHERE g.id = $1 AND g.audience = ANY($2::text[])
  AND EXISTS (SELECT FROM membership m WHERE m.group_id = g.id AND m.account_id = $3)`;
const NAME = 'INSERT INTO exchange_requester (request_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const FOLLOW = 'INSERT INTO exchange_follower (request_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const UNFOLLOW = 'DELETE FROM exchange_follower WHERE request_id = $1 AND account_id = $2';

interface Saved {
  id: string;
  address: string;
  revision: number;
}

/** What requesters, stewards and readers do with requests. */
@Injectable()
export class RequestsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
    @Inject(Limits) private readonly limits: Limits,
    @Inject(RequestMail) private readonly mail: RequestMail,
  ) {}

  /** @throws Refusal 404 */
  one(actor: Actor, address: string): Promise<RequestView> {
    return requestPage(this.db, this.settings, actor, address);
  }

  /** Begins a request in the name of the actor's organisation. @throws Refusal 401, 403, 422, 429 */
  async draft(actor: Actor, input: DraftInput): Promise<Saved> {
    const maker = account(actor);
    await insistStanding(this.db, maker);
    await this.limits.take(DRAFTS, maker.id);
    return this.db.write(actor, async (tx) => {
      const { organisationId } = await insistStanding(tx, maker);
      const need = merged(emptyNeed(actor.language), input);
      await this.insistNeed(tx, actor, need, emptyNeed(actor.language));
      const id = newId();
      await insertRequest(tx, { id, makerId: maker.id, organisationId, lang: need.lang, audience: audience.account(maker.id) });
      await writeNeed(tx, id, need);
      await tx.query(NAME, [id, maker.id]);
      await tx.grant(maker.id, audience.requestParties(id));
      tell(tx, rooms.account(maker.id), 'exchange.changed', { requestId: id }, requestRef(id));
      return { id, address: requestAddress(id, need.title), revision: FIRST_REVISION };
    });
  }

  /** Saves a step of the form. @throws Refusal 404, 403, 409 `stale-request` with what is kept, 422 */
  save(actor: Actor, id: string, { revision, ...input }: SaveInput): Promise<Saved> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedRequestFor(tx, account(actor), id, 'edit');
      const before = needOf(row);
      if (row.revision !== revision) throw conflict('stale-request', { revision: row.revision, need: before });
      const need = merged(before, input);
      await this.insistNeed(tx, actor, need, before);
      await writeNeed(tx, id, need);
      tellAround(tx, id, [], 'exchange.changed', { requestId: id });
      tell(tx, rooms.account(account(actor).id), 'exchange.changed', { requestId: id }, requestRef(id));
      return { id, address: requestAddress(id, need.title), revision: revision + 1 };
    });
  }

  /** Moves a request by what is done on itself. @throws Refusal 404, 403, 409, 422 naming what is missing */
  act(actor: Actor, id: string, act: DirectAct, reason?: string): Promise<{ id: string; state: RequestState; address: string }> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedRequestFor(tx, account(actor), id, 'view');
      if (act === 'submit') this.insistComplete(row);
      const moved = await move(tx, id, act, { reason: reason || undefined });
      if (row.maker_id) tell(tx, rooms.account(row.maker_id), 'exchange.moved', { requestId: id, act, state: moved.state }, requestRef(id));
      await this.mail.moved(tx, moved, act, reason);
      return { id, state: moved.state, address: requestAddress(id, row.title) };
    });
  }

  /** @throws Refusal 404, 401, 403 */
  follow(actor: Actor, id: string, follow: boolean): Promise<{ following: boolean }> {
    return this.db.write(actor, async (tx) => {
      const row = await requestFor(tx, actor, id, 'follow');
      const follower = account(actor);
      insist(canWithRequest(actor, 'follow', requestFacts(row)));
      await tx.query(follow ? FOLLOW : UNFOLLOW, [id, follower.id]);
      tell(tx, rooms.account(follower.id), 'exchange.changed', { requestId: id }, requestRef(id));
      tellAround(tx, id, [], 'exchange.changed', { requestId: id });
      return { following: follow };
    });
  }

  /** A deadline is ahead, a group is one's own: asked of what changed, so that an old draft can still be saved. */
  private async insistNeed(sql: Sql, actor: Actor, need: RequestNeed, before: RequestNeed): Promise<void> {
    if (need.from && need.until && need.from > need.until) throw invalidField('until', 'reversed-dates');
    for (const day of ['offersUntil', 'until'] as const) {
      if (need[day] && need[day] !== before[day] && need[day] < today()) throw invalidField(day, 'in-the-past');
    }
    if (need.groupId && need.groupId !== before.groupId) {
      const found = await one(sql, MEMBER, [need.groupId, actor.audiences, account(actor).id]);
      if (!found) throw invalidField('groupId', 'unknown-group');
    }
  }

  private insistComplete(row: RequestRow): void {
    const missing = missingIn(needOf(row), today());
    if (missing.length > 0 && row.parties.includes('requester') && ['draft', 'returned'].includes(row.state)) {
      throw new Refusal('invalid-input', { status: 422, fields: missing.map((field) => ({ field, code: 'required' })) });
    }
  }
}

/** Writing the need counts as its first change. */
const FIRST_REVISION = 2;

