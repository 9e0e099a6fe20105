import sharp from 'sharp';
import { Refusal } from '@minga/kernel/contract';
import { PHOTO_SIDES, PHOTO_TYPES } from '../contract';
import { Slots } from './slots';

/** A picture that unpacks to more than this (a bomb) is not read. Covers a phone's camera. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 78;
const FORMATS: readonly string[] = PHOTO_TYPES.map((type) => (type === 'image/avif' ? 'heif' : type.slice('image/'.length)));

/** Unpacked pictures are large: one at a time, and no endless queue. */
const slots = new Slots(1, 16, () => new Refusal('unavailable', { status: 503, facts: { retryAfterSeconds: 5 } }));

export type PhotoSize = keyof typeof PHOTO_SIDES;

const unreadable = (): Refusal => new Refusal('photo-unreadable', { status: 422, fields: [{ field: 'photo', code: 'photo-unreadable' }] });

async function squares(bytes: Buffer): Promise<Record<PhotoSize, Buffer>> {
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { format } = await image.metadata();
  if (!FORMATS.includes(format)) throw unreadable();
  const square = (side: number): Promise<Buffer> =>
    image.clone().autoOrient().resize(side, side, { fit: 'cover', position: 'attention' }).webp({ quality: QUALITY }).toBuffer();
  return { small: await square(PHOTO_SIDES.small), large: await square(PHOTO_SIDES.large) };
}

/**
 * The two squares of a picture, decided by its bytes and not by what it is called, encoded anew: nothing that came with
 * it (place, camera, hidden data) is kept.
 * @throws Refusal 422 for what is no picture of an accepted kind, 503 when too many wait
 */
export const photoSquares = (bytes: Buffer): Promise<Record<PhotoSize, Buffer>> =>
  slots.run(async () => {
    try {
      return await squares(bytes);
    } catch {
      throw unreadable();
    }
  });
