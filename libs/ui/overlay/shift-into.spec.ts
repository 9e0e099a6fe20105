import { shiftInto } from './shift-into';

const PHONE = 320;

it('leaves a popup where it is within the window', () => expect(shiftInto({ left: 40, right: 280 }, PHONE)).toBe(0));
it('brings back what stands out at either side', () => {
  expect(shiftInto({ left: -90, right: 150 }, PHONE)).toBe(98);
  expect(shiftInto({ left: 120, right: 400 }, PHONE)).toBe(-88);
});
it('keeps the beginning of what is wider than the window', () => expect(shiftInto({ left: 30, right: 400 }, PHONE)).toBe(-22));
