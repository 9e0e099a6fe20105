import { problemIn, Refusal } from '@minga/kernel/contract';
import { peopleRoutes, PHOTO_BYTES, type Profile } from '../../contract';

const { method, path } = peopleRoutes.uploadPhoto;

/**
 * Sends a picture as it is: the one request of the slice whose body is no JSON.
 * @throws Refusal as the typed client does; `photo-too-large` before anything is sent
 */
export async function uploadPhoto(picture: File): Promise<Profile> {
  if (picture.size > PHOTO_BYTES) throw new Refusal('photo-too-large', { status: 413 });
  const headers = { 'content-type': picture.type, accept: 'application/json' };
  const response = await fetch(path, { method, headers, body: picture, credentials: 'same-origin' });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Profile;
  const problem = problemIn(body);
  throw new Refusal(problem?.code ?? 'unavailable', { status: response.status }, problem);
}
