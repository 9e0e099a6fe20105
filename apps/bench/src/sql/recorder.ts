import { appendFileSync } from 'node:fs';
import pg from 'pg';
import type { SentStatement } from './sent.ts';

// Loaded before the server (`--import`): writes down each statement that it sends through `pg`, and sends it.
const file = new URL(import.meta.url).searchParams.get('file');
if (!file) throw new Error('The recorder is told its file as ?file=');

const numbers = new WeakMap<object, number>();
let connections = 0;

function numberOf(client: object): number {
  let number = numbers.get(client);
  if (number === undefined) numbers.set(client, (number = connections++));
  return number;
}

interface Given {
  text?: string;
  values?: unknown[];
}

const original = pg.Client.prototype.query as (...args: unknown[]) => unknown;
function recorded(this: pg.Client, ...args: unknown[]): unknown {
  const [first, second] = args as [string | Given, unknown];
  const text = typeof first === 'string' ? first : first?.text;
  const values = (Array.isArray(second) ? second : typeof first === 'string' ? undefined : first?.values) ?? [];
  const statement: SentStatement = { connection: numberOf(this), text: text ?? '', values };
  appendFileSync(file!, `${JSON.stringify(statement)}\n`);
  return original.apply(this, args);
}
pg.Client.prototype.query = recorded as typeof pg.Client.prototype.query;
