import { MOST_COUNTED_TOPICS, type TopicList } from '../../contract';
import { countOf } from './Filters';

const list = (unread: number | null, unanswered = 0) => ({ counts: { all: 500, unread, unanswered } }) as TopicList;

it('says how many topics a filter leaves, also where the list is longer than its page', () => {
  expect(countOf('unread', list(37), String)).toBe('37');
  expect(countOf('unanswered', list(null, 2), String)).toBe('2');
});
it('says nothing of none, of all, and to guests of what is unread', () => {
  expect([countOf('unread', list(0), String), countOf('all', list(3), String), countOf('unread', list(null), String)]).toEqual([undefined, undefined, undefined]);
});
it('says that there are more than are counted', () => expect(countOf('unread', list(MOST_COUNTED_TOPICS), String)).toBe('99+'));
