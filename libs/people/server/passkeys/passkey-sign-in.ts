import { Injectable } from '@nestjs/common';
import { Db, Limits, type Actor, type HttpContext } from '@minga/kernel/server';
import type { GivenCredential } from '../../contract';
import { PASSKEY_BY_ADDRESS } from '../second-factor/limits';
import { Means } from '../second-factor/means';
import { SignInDoor, type Entered } from '../sign-in/door';
import { visitorOf } from '../sign-in/visitor';
import { Ceremony } from './ceremony';
import { PasskeyProof } from './passkey-proof';

/** Signing in without an address: the passkey says whose it is. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly ceremony: Ceremony,
    private readonly proof: PasskeyProof,
    private readonly means: Means,
    private readonly door: SignInDoor,
  ) {}

  /** What the browser is asked with; the same for everybody. @throws Refusal 429 */
  async request(http: HttpContext) {
    await this.limits.take(PASSKEY_BY_ADDRESS, http.ip);
    return this.ceremony.request(http);
  }

  /** @throws Refusal 403 from the door, 422, 429 */
  async open(actor: Actor, credential: GivenCredential, http: HttpContext): Promise<Entered> {
    await this.limits.take(PASSKEY_BY_ADDRESS, http.ip);
    const proved = await this.proof.check(actor, credential, http);
    return this.db.write(actor, async (tx) => {
      await this.proof.use(tx, proved);
      const entered = await this.door.openIn(tx, { accountId: proved.accountId, method: 'passkey', visitor: visitorOf(http) });
      await this.means.announce(tx, proved.accountId);
      return entered;
    });
  }
}
