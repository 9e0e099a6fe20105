import type { Client, ClientBase, QueryResultRow } from 'pg';
import { noteStatement } from './statements';

/** Anything that runs SQL in one connection: a transaction, a snapshot, the pool. */
export interface Sql {
  /** The rows of a statement. Texts are constants: each is prepared once a connection. */
  query<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

const names = new Map<string, string>();

/** A server-side name for the text, so that PostgreSQL parses and plans it once a connection. */
function preparedName(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = `s${names.size}`));
  return name;
}

/** Names that are being prepared in a connection: statements are pipelined, so that a second use may come before the first is answered. */
const preparing = new WeakMap<ClientBase, Set<string>>();

/**
 * What is sent in one turn leaves in one packet: one call into the system, and PostgreSQL wakes once for all of it. Else each
 * statement is a packet of its own, and those calls and wakings cost more than most statements.
 */
export function inOnePacket(client: ClientBase): void {
  const { stream } = (client as Client).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

export async function run<R extends QueryResultRow>(client: ClientBase, text: string, values: readonly unknown[] = []): Promise<R[]> {
  noteStatement(text);
  inOnePacket(client);
  let busy = preparing.get(client);
  if (!busy) preparing.set(client, (busy = new Set()));
  const name = preparedName(text);
  if (busy.has(name)) return (await client.query<R>(text, values as unknown[])).rows;
  busy.add(name);
  try {
    return (await client.query<R>({ name, text, values: values as unknown[] })).rows;
  } finally {
    busy.delete(name);
  }
}

export const sqlOf = (client: ClientBase): Sql => ({ query: (text, values) => run(client, text, values) });

/** The only row, or undefined. */
export async function one<R extends QueryResultRow>(sql: Sql, text: string, values?: readonly unknown[]): Promise<R | undefined> {
  return (await sql.query<R>(text, values))[0];
}
