import { OutgoingError } from '@minga/kernel/server';
import type { ProviderRefusal } from '../../contract';

/** A visit to a provider that ends without signing in: told on the page that it began on. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  constructor(
    readonly code: ProviderRefusal,
    options?: ErrorOptions,
  ) {
    super(`Identity provider: ${code}`, options);
  }
}

const DEEPEST = 5;

/** The guarded client's own error among the causes of a library's. No `instanceof` on the way: test runners have an Error of their own. */
export function outgoingCause(error: unknown): OutgoingError | undefined {
  let at = error;
  for (let depth = 0; depth < DEEPEST && typeof at === 'object' && at !== null; depth++) {
    if (at instanceof OutgoingError) return at;
    at = (at as { cause?: unknown }).cause;
  }
  return undefined;
}
