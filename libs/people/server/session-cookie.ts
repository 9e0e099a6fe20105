import { Injectable } from '@nestjs/common';
import { SiteSettings, sessionCookieName, setCookie, type HttpContext } from '@minga/kernel/server';
import { LONGEST_SESSION_DAYS } from './sessions.rows';

const DAY_SECONDS = 24 * 60 * 60;

/** The browser's side of a session. Its end is decided by the server alone, so the cookie lives as long as a session can. */
@Injectable()
export class SessionCookie {
  constructor(private readonly settings: SiteSettings) {}

  give(http: HttpContext, token: string): void {
    this.set(http, token, LONGEST_SESSION_DAYS * DAY_SECONDS);
  }

  take(http: HttpContext): void {
    this.set(http, '', 0);
  }

  private set(http: HttpContext, value: string, maxAge: number): void {
    const { secure } = this.settings;
    http.reply.header('set-cookie', setCookie(sessionCookieName(this.settings), value, { secure, maxAge }));
    // What was answered to a guest or to somebody else must not be shown again from a cache
    http.reply.header('cache-control', 'no-store');
  }
}
