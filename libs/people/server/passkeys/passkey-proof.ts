import { Injectable } from '@nestjs/common';
import { Refusal } from '@minga/kernel/contract';
import { Db, system, type Actor, type HttpContext, type Tx } from '@minga/kernel/server';
import type { GivenCredential } from '../../contract';
import { SecurityNotices } from '../second-factor/security-notices';
import { Ceremony, passkeyRefused } from './ceremony';
import { passkeyRows, type KnownPasskey } from './passkey.rows';

export interface ProvedPasskey {
  accountId: string;
  known: KnownPasskey;
  counter: number;
  synced: boolean;
}

/** A passkey that signs with a count it has passed before may have been copied. */
const passkeyCopied = (): Refusal => new Refusal('passkey-copied', { status: 422 });

/** Who is behind a passkey's answer: what signing in and confirming begin with. */
@Injectable()
export class PasskeyProof {
  constructor(
    private readonly db: Db,
    private readonly ceremony: Ceremony,
    private readonly notices: SecurityNotices,
  ) {}

  /** Checks the answer. Nothing is changed but that its challenge is used up. @throws Refusal 422 */
  async check(actor: Actor, credential: GivenCredential, http: HttpContext): Promise<ProvedPasskey> {
    const challenge = await this.ceremony.challengeOf('prove', credential, http);
    const known = await passkeyRows.byCredential(this.db, credential.id);
    if (!known) throw passkeyRefused();
    const { newCounter: counter, credentialBackedUp: synced } = await this.ceremony.proved(credential, known, challenge);
    const kept = Number(known.counter);
    if ((counter > 0 || kept > 0) && counter <= kept) await this.tellCopied(actor, known, counter);
    return { accountId: known.account_id, known, counter, synced };
  }

  /** Notes the use in the transaction that it is for. @throws Refusal 422 when another use came between */
  async use(tx: Tx, { known, counter, synced }: ProvedPasskey): Promise<void> {
    if (!(await passkeyRows.used(tx, known.id, counter, synced))) throw passkeyRefused();
  }

  /** The owner is told and the act recorded, though nobody signs in. @throws Refusal 422 always */
  private async tellCopied(actor: Actor, { id, account_id: accountId, name, counter: kept }: KnownPasskey, counter: number): Promise<never> {
    await this.db.write({ ...system('passkeys'), from: actor.from }, async (tx) => {
      tx.audit({ act: 'passkey.count-fell', subject: { type: 'account', id: accountId }, facts: { passkeyId: id, kept: Number(kept), counter } });
      await this.notices.send(tx, accountId, 'passkey-copied', { name });
    });
    throw passkeyCopied();
  }
}
