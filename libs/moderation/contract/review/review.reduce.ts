import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import type { OwnFlagsView } from '../flags/flag.views';
import type { ModerationEvent } from '../moderation.events';
import type { ReviewCaseView, ReviewHistoryView, ReviewListView, ReviewRow } from './review.views';

type Happened = RoomEvent<ModerationEvent>;
/** The view after an event, or undefined when only fetching it anew can tell. */
export type Reduced<V> = V | undefined;

/** Takes an event that the view does not hold yet; one at or below its cursor changes nothing. */
export function step<V extends Snapshot>(view: V, event: Happened, change: (body: ModerationEvent) => Reduced<V>): Reduced<V> {
  if (event.seq <= (view.cursor[event.room] ?? 0)) return view;
  const changed = change(event.body);
  return changed && { ...changed, cursor: { ...view.cursor, [event.room]: event.seq } };
}

type Claimed = Extract<ModerationEvent, { type: 'review.claimed' }>['payload'];
const claimedRow = (row: ReviewRow, { itemId, claim }: Claimed): ReviewRow => (row.id === itemId ? { ...row, claim } : row);

/** The queue: claims in their place; whatever else moved is fetched, since the room does not say what it is. */
export const reduceReviewList = (view: ReviewListView, event: Happened): Reduced<ReviewListView> =>
  step(view, event, (body) => {
    if (body.type === 'review.moved') return undefined;
    if (body.type !== 'review.claimed') return view;
    // Mine may come into the page or leave it.
    return view.filter.mine ? undefined : { ...view, items: view.items.map((row) => claimedRow(row, body.payload)) };
  });

export const reduceReviewCase = (view: ReviewCaseView, event: Happened): Reduced<ReviewCaseView> =>
  step(view, event, (body) => {
    if ((body.type !== 'review.moved' && body.type !== 'review.claimed') || body.payload.itemId !== view.item.id) return view;
    return body.type === 'review.claimed' ? { ...view, item: claimedRow(view.item, body.payload) } : undefined;
  });

export const reduceReviewHistory = (view: ReviewHistoryView, event: Happened): Reduced<ReviewHistoryView> =>
  step(view, event, (body) => (body.type === 'review.moved' ? undefined : view));

/** One's own flags: a new one comes first. */
export const reduceOwnFlags = (view: OwnFlagsView, event: Happened): Reduced<OwnFlagsView> =>
  step(view, event, (body) => {
    if (body.type !== 'flag.changed') return view;
    const { flag } = body.payload;
    const known = view.items.some(({ id }) => id === flag.id);
    return { ...view, items: known ? view.items.map((item) => (item.id === flag.id ? flag : item)) : [flag, ...view.items] };
  });
