import { Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, roomSeq, type Actor } from '@minga/kernel/server';
import type { SignInMeansView } from '../../contract';
import { RelyingParty } from '../passkeys/relying-party';
import { ownAccount } from '../people.access';
import { Means } from './means';
import { RequireSecondFactor } from './require-second-factor';

/** What the account's page shows of how one signs in. */
@Injectable()
export class MeansService {
  constructor(
    private readonly db: Db,
    private readonly means: Means,
    private readonly required: RequireSecondFactor,
    private readonly party: RelyingParty,
  ) {}

  async view(actor: Actor): Promise<SignInMeansView> {
    const { id } = ownAccount(actor);
    return this.db.snapshot(async (sql) => {
      const room = rooms.account(id);
      return {
        cursor: { [room]: await roomSeq(sql, room) },
        means: await this.means.of(sql, id),
        due: await this.required.due(sql, id),
        passkeyHost: this.party.id,
      };
    });
  }
}
