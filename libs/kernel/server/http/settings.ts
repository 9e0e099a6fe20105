/** What the HTTP layer needs to know of the site. Made from the configuration at start. */
export class SiteSettings {
  constructor(
    readonly siteName: string,
    /** The site's own origins: the public one, or both loopback ones where none is set. */
    readonly origins: readonly string[],
    /** Served over https: cookies are Secure and carry the `__Host-` prefix. */
    readonly secure: boolean,
    /** Names this build: pages and clients of another one reload. */
    readonly build: string,
    readonly trustProxy: boolean | string = false,
  ) {}

  /** The canonical address of a path, for feeds, cards and mails. */
  url(path: string): string {
    return new URL(path, this.origins[0]).href;
  }
}
