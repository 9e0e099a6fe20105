import { QueryClient } from '@tanstack/react-query';
import { cursorOf } from './cursor';

function queriesWith(...views: unknown[]): QueryClient {
  const queries = new QueryClient();
  views.forEach((view, index) => queries.setQueryData([index], view));
  return queries;
}

describe('cursorOf', () => {
  it('joins the rooms of all views, each at the least sequence', () => {
    const views = [{ cursor: { 'topic:1': 7, 'group:1': 3 } }, { cursor: { 'group:1': 2 } }];
    expect(cursorOf(queriesWith(...views))).toEqual({ 'topic:1': 7, 'group:1': 2 });
  });

  it('is null when a view names no rooms: nothing would tell that it changed', () => {
    expect(cursorOf(queriesWith({ cursor: { 'topic:1': 7 } }, { items: [] }))).toBeNull();
  });

  it('is null for a page without views', () => {
    expect(cursorOf(queriesWith())).toBeNull();
  });
});
