import { Injectable } from '@nestjs/common';
import { Db, type Actor, type HttpContext } from '@minga/kernel/server';
import type { GivenCredential } from '../../contract';
import { passkeyRefused } from '../passkeys/ceremony';
import { PasskeyProof } from '../passkeys/passkey-proof';
import { ownAccount } from '../people.access';
import { Codes } from '../second-factor/codes';
import { StepUp } from './step-up';

/** Showing once more who is signed in, by what they have. */
@Injectable()
export class ConfirmByFactor {
  constructor(
    private readonly db: Db,
    private readonly stepUp: StepUp,
    private readonly codes: Codes,
    private readonly proof: PasskeyProof,
  ) {}

  /** @returns the session's new token @throws Refusal 401, 422, 429 */
  async byCode(actor: Actor, code: string): Promise<string> {
    const { id } = ownAccount(actor);
    await this.codes.take(id);
    const token = await this.db.write(actor, async (tx) => {
      await this.codes.use(tx, id, code);
      return this.stepUp.renew(tx);
    });
    await this.codes.giveBack(id);
    return token;
  }

  /** @returns the session's new token @throws Refusal 401, 422 also for the passkey of somebody else */
  async byPasskey(actor: Actor, credential: GivenCredential, http: HttpContext): Promise<string> {
    const { id } = ownAccount(actor);
    const proved = await this.proof.check(actor, credential, http);
    if (proved.accountId !== id) throw passkeyRefused();
    return this.db.write(actor, async (tx) => {
      await this.proof.use(tx, proved);
      return this.stepUp.renew(tx);
    });
  }
}
