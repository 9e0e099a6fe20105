import * as z from 'zod/mini';
import { Cursor, defineRoutes } from '@minga/kernel/contract';
import { Handle } from '../person.contract';

/** Who reads one's e-mail address. */
export const EMAIL_READERS = ['nobody', 'signed-in'] as const;
/** Who is sent one's picture. */
export const PHOTO_READERS = ['everybody', 'signed-in'] as const;
/** Whether those who read with one see the name, or one reader more. */
export const PRESENCES = ['named', 'counted'] as const;

const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: 'unknown-choice' });

/** What others get to see of somebody, by their own choice. */
export const Privacy = z.object({
  email: choice(EMAIL_READERS),
  photo: choice(PHOTO_READERS),
  presence: choice(PRESENCES),
  /** Search engines are asked to leave the profile out. */
  unlisted: z.boolean(),
});
export type Privacy = z.infer<typeof Privacy>;

/** Names of pictures that only signed-in people get begin with this: whoever holds the path knows what it asks for. */
export const GUARDED_PHOTO = /\/m[0-9a-f]{40}-(?:small|large)\.webp$/;

/** The picture's path for this reader: null where it would not be answered. */
export const photoFor = (photo: string | null | undefined, reader: object | null): string | null =>
  photo && (reader || !GUARDED_PHOTO.test(photo)) ? photo : null;

export const PrivacyView = z.object({ cursor: Cursor, privacy: Privacy });
export type PrivacyView = z.infer<typeof PrivacyView>;

export const privacyRoutes = defineRoutes({
  privacy: {
    method: 'GET',
    path: '/api/me/privacy',
    summary: 'What others get to see of this account.',
    response: PrivacyView,
  },
  changePrivacy: {
    method: 'PUT',
    path: '/api/me/privacy',
    summary: 'Changes who sees the e-mail address, the picture and the presence, and whether search engines may list the profile.',
    body: Privacy,
    response: Privacy,
    repeatable: true,
  },
  personEmail: {
    method: 'GET',
    path: '/api/people/:handle/email',
    summary: 'A person’s e-mail address, where they show it; null else. Signed-in only.',
    params: z.object({ handle: Handle }),
    response: z.object({ email: z.nullable(z.string()) }),
  },
});
