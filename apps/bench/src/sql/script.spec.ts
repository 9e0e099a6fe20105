import { expect, test } from '@jest/globals';
import { fresh, scriptOf } from './script.ts';
import type { SentStatement } from './sent.ts';

const TOPIC = '00000000-0000-7000-8000-000000000001';
const sentWith = (post: string, mutation: string): SentStatement[] => [
  { connection: 3, text: 'BEGIN', values: [] },
  { connection: 3, text: 'INSERT INTO mutation VALUES ($1)', values: [mutation] },
  { connection: 3, text: 'INSERT INTO post VALUES ($1, $2, $3)', values: [post, TOPIC, 7] },
  { connection: 3, text: 'INSERT INTO event VALUES ($1)', values: [[`{"post":"${post}"}`]] },
  { connection: 3, text: 'COMMIT', values: [] },
];
const POST = '00000000-0000-7000-8000-0000000000aa';
const MUTATION = '00000000-0000-4000-8000-0000000000bb';
const script = scriptOf(sentWith(POST, MUTATION), sentWith('00000000-0000-7000-8000-0000000000cc', '00000000-0000-4000-8000-0000000000dd'));

test('ids of the one reply are new in each run, the same in each place; what both replies share stays', () => {
  const [first, second] = [fresh(script), fresh(script)];
  const post = first[2]!.values[0];
  expect(post).not.toBe(POST);
  expect(first[3]!.values).toEqual([[`{"post":"${String(post)}"}`]]);
  expect(first[2]!.values.slice(1)).toEqual([TOPIC, 7]);
  expect(second[2]!.values[0]).not.toBe(post);
  expect(first[1]!.values[0]).not.toBe(MUTATION);
});

test('statements are prepared under a name of their own, BEGIN and COMMIT are sent as they are', () => {
  const names = script.statements.map(({ name }) => name);
  expect([names[0], names.at(-1)]).toEqual([null, null]);
  expect(new Set(names.slice(1, -1)).size).toBe(3);
});
