import { isId } from '@minga/kernel/contract';
import { REVIEW_KINDS, type ReviewQuery } from '../../contract';

/** The queue as an address asks for it: what does not fit is left out. */
export function queryIn(search: URLSearchParams): ReviewQuery {
  const group = search.get('group');
  const kind = REVIEW_KINDS.find((one) => one === search.get('kind'));
  return {
    ...(group && isId(group) && { group }),
    ...(kind && { kind }),
    ...(search.get('age') === 'overdue' && { age: 'overdue' as const }),
    ...(search.get('claim') === 'mine' && { claim: 'mine' as const }),
    ...(search.get('after') && { after: search.get('after')! }),
  };
}

/** The address of the queue with some of its filter changed; another filter begins at the first page. */
export function reviewAddress(query: ReviewQuery, change: Partial<Record<keyof ReviewQuery, string | undefined>> = {}, itemId = ''): string {
  const { after, ...rest } = query;
  const asked = new URLSearchParams();
  const kept = Object.keys(change).length === 0 ? { ...rest, after } : rest;
  for (const [name, value] of Object.entries({ ...kept, ...change })) if (value) asked.set(name, String(value));
  const search = asked.toString();
  return `/review${itemId && `/${itemId}`}${search && `?${search}`}`;
}
