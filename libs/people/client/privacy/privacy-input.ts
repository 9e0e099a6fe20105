import type { Privacy } from '../../contract';

/** What the form says; the server judges it. */
export const privacyInput = (form: FormData): Privacy =>
  ({
    email: form.get('email'),
    photo: form.get('photo'),
    presence: form.get('presence'),
    unlisted: form.get('unlisted') !== null,
  }) as Privacy;
