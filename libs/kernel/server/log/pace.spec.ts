import { IN_A_ROW, Pace } from './pace';

const EVERY_MS = 100;
const room = 'session:a';

test('what comes now and then never waits; what comes all the time is spaced, and room by room', () => {
  let now = 1000;
  const pace = new Pace(() => EVERY_MS, () => now);
  for (let n = 0; n <= IN_A_ROW; n++) {
    expect(pace.wait(room)).toBe(0);
    pace.told(room);
  }
  expect(pace.wait(room)).toBe(EVERY_MS);
  expect(pace.wait('session:b')).toBe(0);
  now += EVERY_MS;
  expect(pace.wait(room)).toBe(0);
  pace.told(room);
  expect(pace.wait(room)).toBe(EVERY_MS);
  now += (IN_A_ROW + 1) * EVERY_MS;
  for (let n = 0; n <= IN_A_ROW; n++) {
    expect(pace.wait(room)).toBe(0);
    pace.told(room);
  }
});

test('a room that was left is told at once when somebody comes again, and without a pace nobody waits', () => {
  const pace = new Pace(() => EVERY_MS, () => 0);
  for (let n = 0; n < 2 * IN_A_ROW; n++) pace.told(room);
  pace.forget(room);
  expect(pace.wait(room)).toBe(0);
  const none = new Pace(() => 0, () => 0);
  for (let n = 0; n < 2 * IN_A_ROW; n++) none.told(room);
  expect(none.wait(room)).toBe(0);
});
