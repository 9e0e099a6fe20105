import { Injectable } from '@nestjs/common';
import { notFound, rooms } from '@minga/kernel/contract';
import { Db, roomSeq, type Actor, type Tx } from '@minga/kernel/server';
import type { PeopleEvent, Privacy, PrivacyView } from '../../contract';
import { announceProfile } from '../announce';
import { ownAccount } from '../people.access';
import { PhotosService, setPhoto } from '../photos.service';
import { lockedPrivacyOf, privacyOf, shownEmail, writePrivacy } from './privacy.rows';

/** What others get to see of somebody. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly db: Db,
    private readonly photos: PhotosService,
  ) {}

  async view(actor: Actor): Promise<PrivacyView> {
    const { id } = ownAccount(actor);
    return this.db.snapshot(async (sql) => {
      const row = await privacyOf(sql, id);
      if (!row) throw notFound();
      const { file: _, ...privacy } = row;
      const room = rooms.account(id);
      return { cursor: { [room]: await roomSeq(sql, room) }, privacy };
    });
  }

  /** A picture that changes its readers gets a new name: the old one is known to who may no longer have it. */
  async change(actor: Actor, privacy: Privacy): Promise<Privacy> {
    const { id } = ownAccount(actor);
    const before = await privacyOf(this.db, id);
    const moved = before?.file && before.photo !== privacy.photo ? await this.photos.copy(before.file, privacy.photo) : undefined;
    const old = await this.db.write(actor, async (tx) => {
      const present = await lockedPrivacyOf(tx, id);
      if (!present) throw notFound();
      await writePrivacy(tx, id, privacy);
      if (moved && present.file === before?.file) await setPhoto(tx, id, moved);
      // Another picture came meanwhile: it was named for the readers of before, and is better gone than seen
      else if (present.file && present.photo !== privacy.photo) await setPhoto(tx, id, null);
      await this.announce(tx, id, privacy, present);
      return present.photo !== privacy.photo ? present.file : null;
    });
    if (old) await this.photos.removeFiles(old);
    return privacy;
  }

  private async announce(tx: Tx, id: string, privacy: Privacy, before: Privacy): Promise<void> {
    const event: PeopleEvent = { type: 'account.privacy-changed', version: 1, payload: { privacy } };
    tx.emit(rooms.account(id), event, { type: 'account', id });
    // Also where only the address changed: open pages ask for it again with each event of the person's room
    await announceProfile(tx, id);
    // Sockets are looked at again, so that a name leaves the lists of readers at once
    if (before.presence !== privacy.presence) await tx.audienceNarrowed();
  }

  /** @throws Refusal 401, 404 */
  async email(actor: Actor, handle: string): Promise<{ email: string | null }> {
    ownAccount(actor);
    const row = await shownEmail(this.db, handle);
    if (!row) throw notFound();
    return row;
  }
}
