import { randomBytes } from 'node:crypto';
import type { GuestView } from '@minga/kernel/server';
import type { Privacy } from '../../contract';
import { PHOTO_PATH } from '../cards';

/** A picture's name is drawn, never used twice, and cannot be guessed. */
const NAME_BYTES = 20;
/** Said by the name itself, so that cards, events and pages need not know whom they are drawn for. */
const GUARDED = 'm';

/** A name for a picture's files; a guarded one is answered to signed-in people only. */
export const newPhotoName = (readers: Privacy['photo']): string =>
  (readers === 'signed-in' ? GUARDED : '') + randomBytes(NAME_BYTES).toString('hex');

export const isGuarded = (photo: string): boolean => photo.startsWith(GUARDED);

/** Guests, who would be answered nothing under it, are not given the path of a guarded picture either. */
export const hideGuardedPhotos = (guests: GuestView): void => guests.hide(`${PHOTO_PATH}/${GUARDED}`, /[0-9a-f]{40}-(?:small|large)\.webp/);
