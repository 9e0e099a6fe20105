import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@minga/kernel/contract';
import { Db, Limits, one, type Actor, type HttpContext } from '@minga/kernel/server';
import { MOST_PASSKEYS, type NewPasskeyInput, type Passkey } from '../../contract';
import { ownAccount } from '../people.access';
import { SET_UP_BY_ACCOUNT } from '../second-factor/limits';
import { Means } from '../second-factor/means';
import { SecurityNotices } from '../second-factor/security-notices';
import { StepUp } from '../step-up/step-up';
import { Ceremony } from './ceremony';
import { passkeyRows } from './passkey.rows';

const OWNER = 'SELECT id, email, name FROM account WHERE id = $1 AND email IS NOT NULL';
const REMOVE_PASSWORD = 'UPDATE account SET password_hash = NULL WHERE id = $1 AND password_hash IS NOT NULL RETURNING id';

/** One's own passkeys, and whether there is a password besides them. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly ceremony: Ceremony,
    private readonly means: Means,
    private readonly notices: SecurityNotices,
    private readonly stepUp: StepUp,
  ) {}

  /** What the browser needs to make one. @throws Refusal 401, 403 `step-up-required`, 409 when there are too many, 429 */
  async creation(actor: Actor, http: HttpContext) {
    const { id } = ownAccount(actor);
    await this.stepUp.requireFresh(actor);
    await this.limits.take(SET_UP_BY_ACCOUNT, id);
    const owner = await one<{ id: string; email: string; name: string }>(this.db, OWNER, [id]);
    if (!owner) throw notFound();
    const present = await passkeyRows.credentials(this.db, id);
    if (present.length >= MOST_PASSKEYS) throw conflict('too-many-passkeys');
    return this.ceremony.creation(owner, present, http);
  }

  /** Keeps what the browser made. @throws Refusal 403, 409 when it is kept already, 422 when it does not hold */
  async add(actor: Actor, { name, credential }: NewPasskeyInput, http: HttpContext): Promise<Passkey> {
    const { id } = ownAccount(actor);
    await this.stepUp.requireFresh(actor);
    const made = await this.ceremony.created(credential, http);
    return this.db.write(actor, async (tx) => {
      await this.means.lock(tx, id);
      if ((await passkeyRows.credentials(tx, id)).length >= MOST_PASSKEYS) throw conflict('too-many-passkeys');
      const passkey = await passkeyRows.insert(tx, { accountId: id, name, credential: made.credential, synced: made.credentialBackedUp });
      if (!passkey) throw conflict('passkey-known');
      tx.audit({ act: 'passkey.added', subject: { type: 'account', id }, facts: { passkeyId: passkey.id }, personal: { name } });
      await this.notices.send(tx, id, 'passkey-added', { name });
      await this.means.announce(tx, id);
      return passkey;
    });
  }

  async rename(actor: Actor, passkeyId: string, name: string): Promise<void> {
    const { id } = ownAccount(actor);
    await this.db.write(actor, async (tx) => {
      if (!(await passkeyRows.rename(tx, passkeyId, id, name))) throw notFound();
      await this.means.announce(tx, id);
    });
  }

  /** @throws Refusal 403, 404, 409 when nothing would be left to sign in with */
  async remove(actor: Actor, passkeyId: string): Promise<void> {
    const { id } = ownAccount(actor);
    await this.stepUp.require(actor);
    await this.db.write(actor, async (tx) => {
      await this.means.lock(tx, id);
      const removed = await passkeyRows.remove(tx, passkeyId, id);
      if (!removed) throw notFound();
      await this.means.keepOne(tx, id);
      tx.audit({ act: 'passkey.removed', subject: { type: 'account', id }, facts: { passkeyId }, personal: { name: removed.name } });
      await this.notices.send(tx, id, 'passkey-removed', { name: removed.name });
      await this.means.announce(tx, id);
    });
  }

  /** Harmless when there is none. @throws Refusal 403, 409 when nothing would be left to sign in with */
  async removePassword(actor: Actor): Promise<void> {
    const { id } = ownAccount(actor);
    await this.stepUp.require(actor);
    await this.db.write(actor, async (tx) => {
      await this.means.lock(tx, id);
      if ((await tx.query(REMOVE_PASSWORD, [id])).length === 0) return;
      await this.means.keepOne(tx, id);
      tx.audit({ act: 'password.removed', subject: { type: 'account', id } });
      await this.notices.send(tx, id, 'password-removed');
      await this.means.announce(tx, id);
    });
  }
}
