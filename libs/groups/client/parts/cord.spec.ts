import { expect, it } from '@jest/globals';
import { cordDays } from './cord';

it('draws small, middle and large knots', () => {
  expect(cordDays([0, 1, 3, 12], 0).map((day) => day.level)).toEqual([0, 1, 2, 3]);
});

it('marks the latest days as unread, as far as the count reaches', () => {
  expect(cordDays([4, 2, 0, 3], 4).map((day) => day.unread)).toEqual([false, true, false, true]);
});
