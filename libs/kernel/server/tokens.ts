/** Injection tokens of things that have no class of their own. */
export const BUS = Symbol('bus');
export const FAILED = Symbol('failed');
export const SLICES = Symbol('slices');
/** The site's keys (`Secrets`), for what is encrypted or signed. */
export const SECRETS = Symbol('secrets');

/** Where failures go that no request is there to be told of: the log. */
export type Failed = (error: unknown) => void;
