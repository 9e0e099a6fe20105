import type { SignInMethod } from '../../contract';

export type { SignInMethod };

/** A passkey is something one has, opened by something one knows or is. */
export const TWO_FACTORS: ReadonlySet<SignInMethod> = new Set(['passkey']);
