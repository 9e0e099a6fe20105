import { isLanguage, type Language } from '../../contract';

/** `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';
/**
 * Low data. `on`: no script, no font, no picture of a person. `live`: the same, with the script asked for, which then
 * polls instead of holding a socket. `off`: everything.
 */
export type Ligero = 'off' | 'on' | 'live';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const LIGERO_STATES: readonly Ligero[] = ['off', 'on', 'live'];

/** Where a plain form sends preferences: fields named as below and `next`, the path to return to. */
export const PREFERENCES_PATH = '/preferences';

/** Cookie names; readable by script, since nothing in them is secret. */
export const PREFERENCE_COOKIES = {
  theme: 'minga_theme',
  ligero: 'minga_ligero',
  language: 'minga_language',
  zone: 'minga_zone',
} as const;
/** A year: long enough to be a choice, short enough to be forgotten with a device. */
export const PREFERENCE_MAX_AGE_S = 365 * 24 * 60 * 60;

export interface Preferences {
  theme: Theme;
  ligero?: Ligero;
  language?: Language;
  zone?: string;
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((item) => item === value);

/** True for an IANA zone that this runtime can format in. */
export function isZone(zone: string | undefined): zone is string {
  if (!zone || zone.length > 64) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('es', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Reads what somebody chose; what is malformed counts as not chosen. */
export function readPreferences(values: Partial<Record<string, string>>): Preferences {
  const { theme, ligero, language, zone } = values;
  return {
    theme: oneOf(THEMES, theme) ?? 'system',
    ligero: oneOf(LIGERO_STATES, ligero),
    language: isLanguage(language) ? language : undefined,
    zone: isZone(zone) ? zone : undefined,
  };
}

/** A cookie line for one preference, the same from script and from the server. */
export function preferenceCookie(name: keyof typeof PREFERENCE_COOKIES, value: string, secure: boolean): string {
  const line = `${PREFERENCE_COOKIES[name]}=${encodeURIComponent(value)}; Path=/; Max-Age=${PREFERENCE_MAX_AGE_S}; SameSite=Lax`;
  return secure ? `${line}; Secure` : line;
}
