import { Injectable } from '@nestjs/common';
import { Refusal } from '@minga/kernel/contract';
import { Db, FileStore, Limits, one, type Actor, type Tx } from '@minga/kernel/server';
import type { Privacy, Profile } from '../contract';
import { announceProfile } from './announce';
import { PHOTO_BY_ACCOUNT } from './attempts';
import { ownAccount } from './people.access';
import { photoSquares, type PhotoSize } from './photo-images';
import { newPhotoName } from './privacy/photo-name';
import { lockedPrivacyOf, privacyOf } from './privacy/privacy.rows';

const WEBP = 'image/webp';
const SIZES: readonly PhotoSize[] = ['small', 'large'];

const REPLACE = `UPDATE account a SET photo = $2 FROM (SELECT id, photo FROM account WHERE id = $1 FOR UPDATE) b
  WHERE a.id = b.id RETURNING b.photo AS before`;
const DISCARD = 'INSERT INTO discarded_photo (photo) VALUES ($1) ON CONFLICT DO NOTHING';
const KEEP = 'DELETE FROM discarded_photo WHERE photo = $1';
/** An upload under way takes less than this between its first row and its last. */
const DISCARDED = `SELECT photo FROM discarded_photo WHERE at < now() - interval '1 hour' LIMIT 100`;
const SWEPT = 'DELETE FROM discarded_photo WHERE photo = ANY($1::text[])';

/** Where a picture's file is kept. */
export const photoKey = (photo: string, size: PhotoSize): string => `people/photos/${photo}-${size}.webp`;

/** Sets an account's picture, or none; the one before is left for the sweeper. */
export async function setPhoto(tx: Tx, accountId: string, photo: string | null): Promise<void> {
  const row = await one<{ before: string | null }>(tx, REPLACE, [accountId, photo]);
  if (photo) await tx.query(KEEP, [photo]);
  if (row?.before && row.before !== photo) await tx.query(DISCARD, [row.before]);
}

@Injectable()
export class PhotosService {
  constructor(
    private readonly db: Db,
    private readonly files: FileStore,
    private readonly limits: Limits,
  ) {}

  /** @throws Refusal 401, 422 `photo-unreadable`, 429 */
  async upload(actor: Actor, bytes: Buffer): Promise<Profile> {
    const { id } = ownAccount(actor);
    await this.limits.take(PHOTO_BY_ACCOUNT, id);
    const squares = await photoSquares(bytes);
    const readers = (await privacyOf(this.db, id))?.photo ?? 'everybody';
    const photo = newPhotoName(readers);
    // Discarded until the change is committed: files of an upload that failed half-way are swept
    await this.db.query(DISCARD, [photo]);
    for (const size of SIZES) await this.files.put(photoKey(photo, size), squares[size], WEBP);
    return this.db.write(actor, async (tx) => {
      // Who may have it was changed meanwhile: the name says otherwise, so it is to be sent again
      if ((await lockedPrivacyOf(tx, id))?.photo !== readers) throw new Refusal('unavailable', { status: 503 });
      await setPhoto(tx, id, photo);
      return announceProfile(tx, id);
    });
  }

  /** The same picture under a new name for these readers; swept unless somebody shows it. Undefined when its files are gone. */
  async copy(photo: string, readers: Privacy['photo']): Promise<string | undefined> {
    const name = newPhotoName(readers);
    await this.db.query(DISCARD, [name]);
    for (const size of SIZES) {
      const file = await this.files.get(photoKey(photo, size));
      if (!file) return undefined;
      await this.files.put(photoKey(name, size), file.bytes, WEBP);
    }
    return name;
  }

  /** At once, after the change that discarded it: who holds the path must not get it any more. */
  async removeFiles(photo: string): Promise<void> {
    for (const size of SIZES) await this.files.delete(photoKey(photo, size));
  }

  async remove(actor: Actor): Promise<Profile> {
    const { id } = ownAccount(actor);
    return this.db.write(actor, async (tx) => {
      await setPhoto(tx, id, null);
      return announceProfile(tx, id);
    });
  }

  /** Removes the files of pictures that nobody shows any more. */
  async sweep(): Promise<void> {
    const photos = (await this.db.query<{ photo: string }>(DISCARDED)).map(({ photo }) => photo);
    for (const photo of photos) await this.removeFiles(photo);
    await this.db.query(SWEPT, [photos]);
  }
}
