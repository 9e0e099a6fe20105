import type { Tx } from '@minga/kernel/server';
import type { SignInMethod } from './methods';

/** One factor was right; the browser owes the other. `pending` is for a cookie of that browser. */
export interface SecondFactorNeeded {
  secondFactor: true;
  pending: string;
}

/** Who asks for a second factor. Filled by the slice's second-factor room. */
export abstract class SecondFactor {
  /**
   * Asked while somebody signs in with one factor. Keeps what is half done and answers with its token; undefined when the
   * account has no second factor.
   */
  abstract ask(tx: Tx, accountId: string, method: SignInMethod): Promise<SecondFactorNeeded | undefined>;
}
