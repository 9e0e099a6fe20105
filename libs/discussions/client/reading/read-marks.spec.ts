import { frontier, nextUnread, seenIn } from './read-marks';

describe('how far one has read', () => {
  it('moves over what was seen', () => expect(frontier(3, 10, new Set([4, 5, 6]))).toBe(6));
  it('does not pass what was never on screen, as the order of the tree shows posts out of turn', () => expect(frontier(3, 10, new Set([4, 7, 8]))).toBe(4));
  it('never moves back', () => expect(frontier(3, 10, new Set([1, 2]))).toBe(3));
  it('begins before the opening post', () => expect(frontier(-1, 2, new Set([0, 1, 2]))).toBe(2));
  it('ends at the last post', () => expect(frontier(0, 1, new Set([1, 2, 3]))).toBe(1));
});

it('remembers what was seen of a topic over its pages', () => {
  seenIn('a').add(1);
  expect([seenIn('a').has(1), seenIn('b').has(1)]).toEqual([true, false]);
});

describe('the next unread post', () => {
  const unread = (position: number) => position > 4;
  it('is the next one below', () => expect(nextUnread([1, 7, 2, 5], 7, unread)).toBe(5));
  it('is the first one when nothing has the focus', () => expect(nextUnread([1, 7, 2, 5], undefined, unread)).toBe(7));
  it('is sought from the top when there is none below', () => expect(nextUnread([7, 1, 2], 1, unread)).toBe(7));
  it('is not the one that has the focus', () => expect(nextUnread([1, 7], 7, unread)).toBeUndefined());
});
