import { Injectable } from '@nestjs/common';
import { Refusal } from '@minga/kernel/contract';
import { setCookie, SiteSettings, type HttpContext } from '@minga/kernel/server';
import type { Account } from '../../contract';
import { SessionCookie } from '../session-cookie';
import { deviceCookieName } from './device-cookie';
import { DEVICE_DAYS } from './devices';
import { needsSecondFactor, type Entered } from './door';

const DAY_SECONDS = 24 * 60 * 60;
/** Long enough to find the telephone. */
export const PENDING_SECONDS = 10 * 60;
/** Holds what somebody owes a second factor to. */
export const pendingCookieName = (secure: boolean): string => (secure ? '__Host-minga_pending' : 'minga_pending');

/** What a browser is given when it has been let in, or half in. */
@Injectable()
export class SignInAnswers {
  constructor(
    private readonly settings: SiteSettings,
    private readonly session: SessionCookie,
  ) {}

  /** @throws Refusal 403 `second-factor-required` when a code is still owed; its cookie is given then */
  give(http: HttpContext, entered: Entered): Account {
    const { secure } = this.settings;
    if (needsSecondFactor(entered)) {
      http.reply.header('set-cookie', setCookie(pendingCookieName(secure), entered.pending, { secure, maxAge: PENDING_SECONDS }));
      http.reply.header('cache-control', 'no-store');
      throw new Refusal('second-factor-required', { status: 403 });
    }
    this.session.give(http, entered.token);
    http.reply.header('set-cookie', setCookie(deviceCookieName(secure), entered.device, { secure, maxAge: DEVICE_DAYS * DAY_SECONDS }));
    const { request, ip } = http;
    request.log.info({ account: entered.account.id, route: `${request.method} ${request.routeOptions.url ?? ''}`, ip }, 'signed in');
    return entered.account;
  }
}
