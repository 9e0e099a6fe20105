import type { SiteSettings } from '../http/settings';

/**
 * The full address of a path of this site. Made from PUBLIC_URL, or this machine's own address: never from what a
 * request says of itself, since whoever asks for a mail writes that.
 * @throws when the path would lead elsewhere
 */
export function siteLink(settings: SiteSettings, path: string): string {
  const address = settings.url(path);
  if (new URL(address).origin !== new URL(settings.url('/')).origin) throw new Error(`Not a path of this site: ${path}`);
  return address;
}
