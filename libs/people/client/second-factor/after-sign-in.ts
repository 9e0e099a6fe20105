/** Where a browser goes that has just signed in: on to `next`, unless its account must first be told something. */
export const afterSignIn = (next: string): string => `/sign-in/done?next=${encodeURIComponent(next)}`;
