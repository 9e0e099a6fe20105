import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, notFound, rooms } from '@minga/kernel/contract';
import { Db, type Actor, type Tx } from '@minga/kernel/server';
import { renewParties } from '../deal/parties';
import { requestRef, tell, tellAround } from '../events';
import { RequestMail } from './mail';
import { account, lockedRequestFor } from './requests.access';
import { colleaguesFor, namedFor } from './requesters.queries';

const NAME = 'INSERT INTO exchange_requester (request_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const REMOVE = 'DELETE FROM exchange_requester WHERE request_id = $1 AND account_id = $2';

interface Named {
  requestId: string;
  accountId: string;
}

/** Who acts for a request in the name of its organisation. */
@Injectable()
export class RequestersService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RequestMail) private readonly mail: RequestMail,
  ) {}

  /** @throws Refusal 404, 401, 403 `requesters-only`; 422 `unknown-colleague` for who is none, or helps with it */
  name(actor: Actor, { requestId, accountId }: Named): Promise<Named> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedRequestFor(tx, account(actor), requestId, 'name');
      const named = await namedFor(tx, requestId);
      if (named.some(({ person }) => person.id === accountId)) return { requestId, accountId };
      if ((await colleaguesFor(tx, requestId, accountId)).length === 0) throw invalidField('accountId', 'unknown-colleague');
      await tx.query(NAME, [requestId, accountId]);
      await this.changed(tx, { requestId, accountId }, 'named');
      await this.mail.named(tx, row, accountId);
      return { requestId, accountId };
    });
  }

  /** @throws Refusal 404 also for who was not named; 401, 403 `requesters-only`; 409 `last-requester`, also for who made it */
  remove(actor: Actor, { requestId, accountId }: Named): Promise<Named> {
    return this.db.write(actor, async (tx) => {
      await lockedRequestFor(tx, account(actor), requestId, 'name');
      const named = await namedFor(tx, requestId);
      const found = named.find(({ person }) => person.id === accountId);
      if (!found) throw notFound();
      if (found.made || named.length === 1) throw conflict('last-requester');
      await tx.query(REMOVE, [requestId, accountId]);
      await this.changed(tx, { requestId, accountId }, 'removed');
      return { requestId, accountId };
    });
  }

  private async changed(tx: Tx, { requestId, accountId }: Named, what: 'named' | 'removed'): Promise<void> {
    await renewParties(tx, requestId);
    tx.audit({ act: `exchange.requester-${what}`, subject: { type: 'account', id: accountId }, facts: { requestId } });
    tellAround(tx, requestId, [], 'exchange.changed', { requestId });
    tell(tx, rooms.account(accountId), 'exchange.changed', { requestId }, requestRef(requestId));
  }
}
