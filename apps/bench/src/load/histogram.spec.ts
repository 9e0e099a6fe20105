import { expect, test } from '@jest/globals';
import { Histogram } from './histogram.ts';

const filled = (values: readonly number[]): Histogram => {
  const histogram = new Histogram();
  for (const value of values) histogram.record(value);
  return histogram;
};
const upTo = (most: number): number[] => Array.from({ length: most }, (_, n) => n + 1);

test('percentiles are right to one percent, from microseconds to minutes', () => {
  for (const scale of [1, 37, 1000, 60_000]) {
    const histogram = filled(upTo(1000).map((n) => n * scale));
    for (const share of [0.5, 0.9, 0.99]) {
      const exact = share * 1000 * scale;
      expect(Math.abs(histogram.percentile(share) - exact) / exact).toBeLessThan(0.01);
    }
    expect(histogram.percentile(1)).toBe(1000 * scale);
  }
});

test('nothing recorded gives zero', () => {
  expect(new Histogram().percentile(0.99)).toBe(0);
  expect(new Histogram().mean()).toBe(0);
});

test('one slow request among a hundred is the hundredth percentile, not the ninety-ninth', () => {
  const histogram = filled([...Array.from({ length: 99 }, () => 100), 9000]);
  expect(histogram.percentile(0.99)).toBe(100);
  expect(histogram.max).toBe(9000);
});

test('what two processes counted adds up to what one would have', () => {
  const parts = [filled(upTo(500)), filled(upTo(1000).slice(500))];
  const merged = parts.map((part) => Histogram.unpack(part.pack())).reduce((sum, part) => sum.merge(part));
  const whole = filled(upTo(1000));
  expect(merged.pack()).toEqual(whole.pack());
  expect(merged.mean()).toBe(500.5);
});
