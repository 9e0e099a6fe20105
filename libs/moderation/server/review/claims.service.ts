import { Inject, Injectable } from '@nestjs/common';
import { Db, one, type Actor } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import { CLAIM_MINUTES, type Claim } from '../../contract';
import { tellClaim } from './items';
import { account } from '../signed-in';
import { freeItemFor, itemFor } from './review.access';

const CLAIM = `UPDATE review_item SET claimed_by = $2, claimed_until = now() + interval '${CLAIM_MINUTES} minutes' WHERE id = $1 RETURNING claimed_until`;
const RELEASE = 'UPDATE review_item SET claimed_by = NULL, claimed_until = NULL WHERE id = $1 AND claimed_by = $2 RETURNING id';

/** Who has which item before them. A claim lapses by itself: nobody can lock an item away. */
@Injectable()
export class ClaimsService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Takes the item or keeps it for longer. @throws Refusal 404, 409 */
  claim(actor: Actor, id: string): Promise<Claim> {
    const { id: accountId } = account(actor);
    return this.db.write(actor, async (tx) => {
      const item = await freeItemFor(tx, account(actor), id, 'claim');
      const { claimed_until } = (await one<{ claimed_until: Date }>(tx, CLAIM, [id, accountId]))!;
      const claim = { by: (await cardsOf(tx, [accountId])).get(accountId)!, until: claimed_until.toISOString() };
      tellClaim(tx, item, claim);
      return claim;
    });
  }

  /** Leaves the item to others; nothing where it is not the actor's. @throws Refusal 404, 409 */
  release(actor: Actor, id: string): Promise<{ id: string }> {
    const reader = account(actor);
    return this.db.write(actor, async (tx) => {
      const item = await itemFor(tx, reader, id, 'claim');
      if (await one(tx, RELEASE, [id, reader.id])) tellClaim(tx, item, null);
      return { id };
    });
  }
}
