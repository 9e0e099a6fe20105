import { Inject, Injectable } from '@nestjs/common';
import { conflict } from '@minga/kernel/contract';
import { cursorOf, Db, type Actor } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canWriteCase, type CaseDraftView, type CaseInput } from '../../contract';
import { requestRef, tellAround } from '../events';
import { tellEngaged } from '../engagement/engagement.access';
import { requestRooms } from '../requests/page.queries';
import { account, lockedRequestFor, requestFor } from '../requests/requests.access';
import { move } from '../requests/transition';
import { draftOf } from './case.draft';
import { caseAddress, caseRows } from './case.rows';

/** Writing down what came of an exchange. */
@Injectable()
export class CaseService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 401, 403, 404 */
  draft(actor: Actor, requestId: string): Promise<CaseDraftView> {
    return this.db.snapshot(async (sql) => {
      const row = await requestFor(sql, actor, requestId, 'view');
      insist(canWriteCase(account(actor), row));
      const stored = await caseRows.one(sql, requestId);
      const { title, needed, done, result, lessons, documents, lang } = stored ?? (await draftOf(sql, row));
      return {
        cursor: await cursorOf(sql, requestRooms(actor, row)),
        title, needed, done, result, lessons, documents, lang,
        revision: stored?.revision ?? 0,
        saved: !!stored,
        published: row.state === 'published',
        address: row.state === 'published' ? caseAddress(requestId, title) : null,
      };
    });
  }

  /** @throws Refusal 401, 403, 404; 409 `stale-case` with the revision that is kept */
  save(actor: Actor, requestId: string, input: CaseInput): Promise<{ revision: number }> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedRequestFor(tx, actor, requestId, 'view');
      insist(canWriteCase(account(actor), row));
      const stored = await caseRows.one(tx, requestId);
      if ((stored?.revision ?? 0) !== input.revision) throw conflict('stale-case', { revision: stored?.revision ?? 0 });
      const revision = await caseRows.keep(tx, requestId, account(actor).id, { ...input, lang: input.lang ?? stored?.lang ?? row.lang });
      if (!row.parties.includes('requester')) tx.audit({ act: 'exchange.case-edited', subject: requestRef(requestId) });
      if (row.state === 'published') tellAround(tx, requestId, [row.audience], 'exchange.changed', { requestId });
      else tellEngaged(tx, requestId, false);
      return { revision };
    });
  }

  /** @throws Refusal 401, 403, 404; 409 `not-ready` while nothing was saved */
  publish(actor: Actor, requestId: string): Promise<{ address: string }> {
    return this.db.write(actor, async (tx) => {
      const row = await lockedRequestFor(tx, actor, requestId, 'view');
      insist(canWriteCase(account(actor), row));
      await move(tx, requestId, 'publish-case');
      return { address: await caseRows.publish(tx, requestId) };
    });
  }
}
