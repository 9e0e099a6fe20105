import { Injectable } from '@nestjs/common';
import { isLoopback, SiteSettings } from '@minga/kernel/server';

const LOCALHOST = 'localhost';

/**
 * Whom passkeys are made for: the host of the site's own address. They are bound to a name, and browsers make none for an
 * address such as 127.0.0.1, so that on this machine alone the site is `localhost`.
 */
@Injectable()
export class RelyingParty {
  readonly id: string;
  readonly name: string;
  /** Whose pages may ask for them. */
  readonly origins: string[];

  constructor({ origins, siteName }: SiteSettings) {
    const host = new URL(origins[0]!).hostname;
    this.id = isLoopback(host) ? LOCALHOST : host;
    this.name = siteName;
    this.origins = origins.filter((origin) => new URL(origin).hostname === this.id);
  }
}
