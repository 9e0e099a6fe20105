import { generateSecret, generateURI, verifySync } from 'otplib';

/** What every authenticator app takes without asking (RFC 6238): SHA-1, six digits, thirty seconds. */
const ALGORITHM = 'sha1';
const DIGITS = 6;
const STEP_SECONDS = 30;
const SIX_DIGITS = /^\d{6}$/;

/** 160 random bits in base32. */
export const newTotpKey = (): string => generateSecret();

/** What the QR code says: site and account, so that the app can name its entry. */
export const totpUri = (secret: string, issuer: string, label: string): string =>
  generateURI({ secret, issuer, label, algorithm: ALGORITHM, digits: DIGITS, period: STEP_SECONDS });

/**
 * The step of time that a code was made for, which may be the present one or a neighbour of it: clocks differ.
 * Undefined when it is of no such step. That it was not used before is for its caller to see to.
 * @param at milliseconds
 */
export function totpStep(secret: string, code: string, at: number): number | undefined {
  if (!SIX_DIGITS.test(code)) return undefined;
  const epoch = Math.floor(at / 1000);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS, algorithm: ALGORITHM, digits: DIGITS, period: STEP_SECONDS });
  return found.valid ? Math.floor(epoch / STEP_SECONDS) + found.delta : undefined;
}
