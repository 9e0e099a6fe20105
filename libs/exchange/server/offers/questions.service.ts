import { Inject, Injectable } from '@nestjs/common';
import { forbidden, maySpeak, newId, notFound, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { actorName, DealMail, requesterIds } from '../deal/mail';
import { tellDeal } from '../deal/tell';
import { account, requestFor } from '../requests/requests.access';
import { QUESTIONABLE } from './offers.queries';

const ASK = 'INSERT INTO exchange_question (id, request_id, by_id, text) VALUES ($1, $2, $3, $4)';
const OF = 'SELECT request_id, by_id FROM exchange_question WHERE id = $1';
const ANSWER = 'UPDATE exchange_question SET answer = $2, answered_by = $3, answered_at = now() WHERE id = $1';

/** What readers ask about a request, and its requesters answer for all to read. */
@Injectable()
export class QuestionsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DealMail) private readonly mail: DealMail,
  ) {}

  /** @throws Refusal 404, 401, 403 `silenced`, `own-request`, `not-in-this-state` */
  ask(actor: Actor, requestId: string, text: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const request = await requestFor(tx, actor, requestId, 'view');
      insist(maySpeak(account(actor)));
      if (request.parties.includes('requester')) throw forbidden('own-request');
      if (!QUESTIONABLE.includes(request.state)) throw forbidden('not-in-this-state');
      const id = newId();
      await tx.query(ASK, [id, requestId, account(actor).id, text]);
      tellDeal(tx, requestId, 'exchange.questions');
      await this.mail.send(tx, await requesterIds(tx, requestId), { kind: 'asked', request, who: await actorName(tx), words: text });
      return { id };
    }, { room: rooms.request(requestId) });
  }

  /** @throws Refusal 404, 401, 403 `requesters-only`, `silenced` */
  answer(actor: Actor, id: string, text: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      account(actor);
      const found = await one<{ request_id: string; by_id: string | null }>(tx, OF, [id]);
      if (!found) throw notFound();
      const request = await requestFor(tx, actor, found.request_id, 'view');
      insist(maySpeak(actor));
      if (!request.parties.includes('requester')) throw forbidden('requesters-only');
      await tx.query(ANSWER, [id, text, account(actor).id]);
      tellDeal(tx, request.id, 'exchange.questions');
      await this.mail.send(tx, found.by_id ? [found.by_id] : [], { kind: 'answered', request, words: text });
      return { id };
    });
  }
}
