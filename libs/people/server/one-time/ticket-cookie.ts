import { Injectable } from '@nestjs/common';
import { SiteSettings, setCookie, type HttpContext } from '@minga/kernel/server';
import type { Proof } from './one-time';

const MINUTE_SECONDS = 60;
const NAMES = { ticket: 'minga_ticket', registration: 'minga_registration' } as const;
export type TicketName = keyof typeof NAMES;

/** What a browser is given when it asks for a code: the code serves in this browser alone. */
@Injectable()
export class TicketCookie {
  constructor(private readonly settings: SiteSettings) {}

  give(http: HttpContext, value: string, minutes: number, name: TicketName = 'ticket'): void {
    this.set(http, name, value, minutes * MINUTE_SECONDS);
  }

  take(http: HttpContext, name: TicketName = 'ticket'): void {
    this.set(http, name, '', 0);
  }

  of(http: HttpContext, name: TicketName = 'ticket'): string {
    return http.cookies[this.nameOf(name)] ?? '';
  }

  /** What this browser shows: a link's token, else the code with its ticket. */
  proof(http: HttpContext, { token, code }: { token?: string | undefined; code?: string | undefined }): Proof {
    return token ? { token } : { ticket: this.of(http), code: code ?? '' };
  }

  private set(http: HttpContext, name: TicketName, value: string, maxAge: number): void {
    http.reply.header('set-cookie', setCookie(this.nameOf(name), value, { secure: this.settings.secure, maxAge }));
    http.reply.header('cache-control', 'no-store');
  }

  private nameOf(name: TicketName): string {
    return this.settings.secure ? `__Host-${NAMES[name]}` : NAMES[name];
  }
}
