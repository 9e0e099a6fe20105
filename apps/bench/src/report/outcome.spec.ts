import { expect, test } from '@jest/globals';
import { jsonLine } from './json-line.ts';
import type { Machine } from './machine.ts';
import { target, type Outcome } from './outcome.ts';
import { table } from './table.ts';

const machine: Machine = { cores: 2, cpu: 'any', memoryGb: 8, node: 'v24', platform: 'linux-x64', loadBefore: 0 };
const outcome: Outcome = {
  figures: { 'html /s': 1234.5678 },
  ceilings: { 'html /s': 20_000 },
  targets: [target('html rate', 1234.5678, { atLeast: 1000 }, '/s')],
};

test('a target is met by its own figure, at the limit too', () => {
  expect(target('rate', 1000, { atLeast: 1000 }, '/s')).toEqual({ name: 'rate', target: '≥ 1000/s', value: 1000, met: true });
  expect(target('rate', 999.9999, { atLeast: 1000 }).met).toBe(false);
  expect(target('p99', 30.1, { atMost: 30 }, ' ms').met).toBe(false);
  expect(target('lost', 0, { equals: 0 }).met).toBe(true);
});

test('a figure that was not taken meets nothing', () => {
  for (const bound of [{ atLeast: 0 }, { atMost: 1 }, { equals: 0 }]) expect(target('none', Number.NaN, bound).met).toBe(false);
});

test('rounding for the eye does not decide whether a target is met', () => {
  expect(target('ratio', 1.100001, { atMost: 1.1 })).toMatchObject({ value: 1.1, met: false });
});

test('the last line is one line of JSON with the parts that programs read', () => {
  const line = jsonLine('read', outcome, machine);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    bench: 'read',
    figures: { 'html /s': 1235 },
    ceilings: { 'html /s': 20_000 },
    targets: [{ name: 'html rate', target: '≥ 1000/s', value: 1235, met: true }],
    machine,
  });
});

test('the table shows a figure beside its ceiling, and says what was not met', () => {
  const text = table('read', { ...outcome, targets: [target('html rate', 10, { atLeast: 1000 }, '/s')] });
  expect(text).toMatch(/html \/s +1,235 +20,000/);
  expect(text).toMatch(/html rate +≥ 1000\/s +10 +NOT MET/);
});
