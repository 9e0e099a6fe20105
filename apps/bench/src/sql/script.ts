import { randomUUID } from 'node:crypto';
import type { SentStatement } from './sent.ts';

/** Statements in their order; `id` marks stand for ids that are new in each run. */
export interface Script {
  statements: { name: string | null; text: string; values: unknown[] }[];
  /** How many ids are new in each run. */
  ids: number;
}

const mark = (n: number): string => `\u0001${n}\u0001`;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CONTROL = /^(BEGIN|COMMIT|ROLLBACK|START)/i;

const uuidsOf = (statements: readonly SentStatement[]): Set<string> => new Set(JSON.stringify(statements.map(({ values }) => values)).match(UUID) ?? []);

/** Values with each occurrence of an id replaced, inside texts and arrays too. */
function replaceIds(value: unknown, replacements: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceIds(item, replacements));
  if (typeof value !== 'string') return value;
  return value.replace(UUID, (id) => replacements.get(id) ?? id);
}

/**
 * Makes a script of what the server sent for one reply, given what it sent for another by the same person in the same
 * topic: ids that both have are kept, ids that only this one has are new in each run.
 */
export function scriptOf(sent: readonly SentStatement[], other: readonly SentStatement[]): Script {
  const known = uuidsOf(other);
  const own = [...uuidsOf(sent)].filter((id) => !known.has(id));
  const marks = new Map(own.map((id, n) => [id, mark(n)]));
  const names = new Map<string, string>();
  const statements = sent.map(({ text, values }) => {
    if (CONTROL.test(text)) return { name: null, text, values: [] };
    if (!names.has(text)) names.set(text, `bench${names.size}`);
    return { name: names.get(text)!, text, values: values.map((value) => replaceIds(value, marks)) };
  });
  return { statements, ids: own.length };
}

const MARKS = /\u0001(\d+)\u0001/g;

function fill(value: unknown, ids: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => fill(item, ids));
  return typeof value === 'string' ? value.replace(MARKS, (_, n: string) => ids[Number(n)]!) : value;
}

/** The script's statements with new ids. */
export function fresh({ statements, ids }: Script): Script['statements'] {
  const drawn = Array.from({ length: ids }, () => randomUUID());
  return statements.map((statement) => ({ ...statement, values: statement.values.map((value) => fill(value, drawn)) }));
}
