import { randomInt } from 'node:crypto';
import { slugify } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import { LONGEST_HANDLE } from '../contract';

/** Room for a suffix that tells namesakes apart. */
const BASE_LENGTH = LONGEST_HANDLE - 7;
const SHORTEST = 2;
/** For names without a Latin letter. */
const FALLBACK = 'persona';
/** `ana-perez-2` … `-9`; then random digits, so that a thousand namesakes cost no more than ten. */
const NAMESAKES = 9;
const RANDOM_LEAST = 1_000;
const RANDOM_MOST = 999_999;

function candidates(name: string): string[] {
  const slug = slugify(name).slice(0, BASE_LENGTH).replace(/-+$/, '');
  const base = slug.length < SHORTEST ? FALLBACK : slug;
  const numbered = Array.from({ length: NAMESAKES - 1 }, (_, index) => `${base}-${index + 2}`);
  return [base, ...numbered, `${base}-${randomInt(RANDOM_LEAST, RANDOM_MOST)}`];
}

const FIRST_FREE = `SELECT c.handle FROM unnest($1::text[]) WITH ORDINALITY AS c(handle, place)
  WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.handle = c.handle) ORDER BY c.place LIMIT 1`;

/** A handle made of the name that nobody has now. Somebody may take it before the insert: the unique key says so. */
export async function freeHandle(sql: Sql, name: string): Promise<string> {
  const free = await one<{ handle: string }>(sql, FIRST_FREE, [candidates(name)]);
  return free?.handle ?? candidates(name).at(-1)!;
}
