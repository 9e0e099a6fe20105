/** A start of the embedded PostgreSQL that cannot go on. `message` is one plain sentence for the operator. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
