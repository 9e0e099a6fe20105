import { progressTo } from './progress';

function shown(isTTY: boolean, times: number[]): (steps: [number, number | null][]) => string {
  let text = '';
  const progress = progressTo({ isTTY, write: (part: string) => void (text += part) }, () => times.shift() ?? 0);
  return (steps) => {
    for (const [done, total] of steps) progress({ done, total });
    return text;
  };
}

test('on a terminal one line changes, and ends with the work', () => {
  expect(shown(true, [])([[200, null], [400, 500], [500, 500]])).toBe('\r200 rows\r400 of 500 rows\r500 of 500 rows\n');
});

test('in a log there is a line now and then, and always the last', () => {
  const times = [0, 0, 100, 2500, 2500];
  expect(shown(false, times)([[200, null], [300, 500], [400, 500], [500, 500]])).toBe('200 rows\n400 of 500 rows\n500 of 500 rows\n');
});
