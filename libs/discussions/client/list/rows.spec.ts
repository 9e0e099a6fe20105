import { buildRow } from '../testing/build';
import { holdRows, partAfterUnread, unreadIn } from './rows';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400_000;

describe('what is unread', () => {
  it('is what came after the mark', () => expect(unreadIn(buildRow(1, { readPosition: 1 }), NOW)).toBe(3));
  it('is the whole of a young topic that was never opened', () => expect(unreadIn(buildRow(1, { readPosition: -1 }), NOW)).toBe(5));
  it('is nothing of an old one', () => expect(unreadIn(buildRow(1, { readPosition: -1 }), NOW + 40 * DAY)).toBe(0));
  it('is still what came after the mark when that is old', () => expect(unreadIn(buildRow(1, { readPosition: 1 }), NOW + 40 * DAY)).toBe(3));
  it('is nothing for guests', () => expect(unreadIn(buildRow(1, { readPosition: -1 }), null)).toBe(0));
});

describe('rows that are being read', () => {
  const [a, b, c] = [buildRow(1), buildRow(2), buildRow(3)];
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  it('stay where they are while their figures follow', () => {
    const moved = { ...b!, replies: 99 };
    const held = holdRows([a!.id, b!.id], [moved, a!], new Map());
    expect(ids(held.rows)).toEqual([a!.id, b!.id]);
    expect(held.rows[1]!.replies).toBe(99);
  });
  it('are not pushed by new ones, which are counted', () => {
    const held = holdRows([a!.id, b!.id], [c!, a!, b!], new Map());
    expect(held).toMatchObject({ fresh: 1 });
    expect(ids(held.rows)).toEqual([a!.id, b!.id]);
  });
  it('stay as last known when they left this stretch of the list', () => {
    expect(ids(holdRows([a!.id, b!.id], [c!, a!], new Map([[b!.id, b!]])).rows)).toEqual([a!.id, b!.id]);
  });
});

it('parts the rows after the last unread one', () => {
  const rows = [buildRow(1), buildRow(2, { readPosition: 0 }), buildRow(3)];
  expect(partAfterUnread(rows, NOW).map((part) => part.length)).toEqual([2, 1]);
  expect(partAfterUnread([buildRow(1)], NOW)[0]).toEqual([]);
});
