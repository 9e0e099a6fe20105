import { describe, expect, it } from '@jest/globals';
import { readAmount, writeAmount } from './amounts';

describe('money as it is typed', () => {
  it.each([
    ['12000', 1_200_000],
    ['12.000', 1_200_000],
    ['12,000', 1_200_000],
    ['12 000', 1_200_000],
    ['1.234.567,89', 123_456_789],
    ['1,234,567.8', 123_456_780],
    ['12000,5', 1_200_050],
    ['0', 0],
    [' 7 ', 700],
  ])('%s is %d hundredths', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  it.each(['-5', 'doce', '1e9', '12.0000', '1,23,4', '', '5 USD'])('"%s" is none', (typed) => expect(readAmount(typed)).toBe(-1));

  it('shows what it reads', () => {
    for (const amount of [0, 700, 1_200_050, 123_456_789]) expect(readAmount(writeAmount(amount))).toBe(amount);
  });
});
