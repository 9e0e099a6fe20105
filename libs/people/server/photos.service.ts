import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db, FileStore, Limits, one, type Actor, type Tx } from '@minga/kernel/server';
import type { Profile } from '../contract';
import { announceProfile } from './announce';
import { PHOTO_BY_ACCOUNT } from './attempts';
import { ownAccount } from './people.access';
import { photoSquares, type PhotoSize } from './photo-images';

const WEBP = 'image/webp';
const SIZES: readonly PhotoSize[] = ['small', 'large'];
/** A picture's name is drawn, never used twice, and cannot be guessed. */
const NAME_BYTES = 20;

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
    const photo = randomBytes(NAME_BYTES).toString('hex');
    // Discarded until the change is committed: files of an upload that failed half-way are swept
    await this.db.query(DISCARD, [photo]);
    for (const size of SIZES) await this.files.put(photoKey(photo, size), squares[size], WEBP);
    return this.db.write(actor, async (tx) => {
      await setPhoto(tx, id, photo);
      return announceProfile(tx, id);
    });
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
    for (const photo of photos) for (const size of SIZES) await this.files.delete(photoKey(photo, size));
    await this.db.query(SWEPT, [photos]);
  }
}
