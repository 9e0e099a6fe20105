import type { HttpContext } from '@minga/kernel/server';
import { browserOf, type Browser } from '../browser';
import { DEVICE_COOKIES } from './device-cookie';

/** Where somebody signs in from. */
export interface Visitor extends Browser {
  ip: string;
  /** What this browser was given when somebody signed in from it before. */
  device?: string | undefined;
}

export const visitorOf = ({ ip, userAgent, cookies }: HttpContext): Visitor => ({
  ip,
  ...browserOf(userAgent),
  device: DEVICE_COOKIES.map((name) => cookies[name]).find(Boolean),
});
