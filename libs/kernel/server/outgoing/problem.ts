/** Why a request of the server to a foreign address did not happen or did not end well. */
export type OutgoingProblem =
  /** Not https, with a password in it, or no address at all. */
  | 'address-refused'
  /** The name stands for an address inside a network, or for this machine. */
  | 'address-private'
  | 'unknown-host'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects';

export class OutgoingError extends Error {
  override readonly name = 'OutgoingError';
  constructor(
    readonly code: OutgoingProblem,
    options?: ErrorOptions,
  ) {
    super(`Outgoing request: ${code}`, options);
  }
}
