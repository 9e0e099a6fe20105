import { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { defineEvents, type RoomEvent, type Snapshot } from '../../contract';
import { buildEvent } from '../testing/log';
import { applyEvents, queryListener, type LiveQuery } from './use-live-query';

interface Count extends Snapshot {
  sum: number;
}

const events = defineEvents({ counted: { version: 1, payload: z.number() } });
const UNTOLD = 7;

const buildQuery = (fetched: Count): LiveQuery<Count> => ({
  queryKey: ['count'],
  queryFn: () => Promise.resolve(fetched),
  events,
  reduce: (view, { body }: RoomEvent) => (body.payload === UNTOLD ? undefined : { ...view, sum: view.sum + (body.payload as number) }),
});
const view: Count = { cursor: { 'topic:1': 1 }, sum: 1 };

describe('applyEvents', () => {
  it('reduces and moves the cursor of the event’s room', () => {
    const next = applyEvents(buildQuery(view), { ...view, cursor: { 'topic:1': 1, 'group:1': 5 } }, [buildEvent(2), buildEvent(3)]);
    expect(next).toEqual({ cursor: { 'topic:1': 3, 'group:1': 5 }, sum: 6 });
  });

  it('knows nothing of another version', () => {
    const event = buildEvent(2);
    expect(applyEvents(buildQuery(view), view, [{ ...event, body: { ...event.body, version: 2 } }])).toBeUndefined();
  });
});

describe('queryListener', () => {
  it('reduces into the query cache', () => {
    const queries = new QueryClient();
    queries.setQueryData(['count'], view);
    const listener = queryListener(queries, buildQuery(view), 'topic:1');
    listener.onEvents([buildEvent(2)]);
    expect(queries.getQueryData(['count'])).toEqual({ cursor: { 'topic:1': 2 }, sum: 3 });
    expect(listener.cursor()).toBe(2);
  });

  it('has the view fetched anew for an event that does not tell all, whose cursor moves all the same', () => {
    const queries = new QueryClient();
    queries.setQueryData(['count'], { ...view, cursor: { 'topic:1': 6 } });
    queryListener(queries, buildQuery(view), 'topic:1').onEvents([buildEvent(UNTOLD)]);
    expect(queries.getQueryState(['count'])?.isInvalidated).toBe(true);
    expect(queries.getQueryData<Count>(['count'])?.cursor).toEqual({ 'topic:1': 7 });
  });
});
