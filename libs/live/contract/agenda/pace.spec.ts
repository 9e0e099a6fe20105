import type { AgendaItem } from '../session/session.views';
import { MINUTE_MS, paceOf } from './pace';

const STARTS = '2026-11-22T12:00:00.000Z';
const at = (minutes: number): number => Date.parse(STARTS) + minutes * MINUTE_MS;
const instant = (minutes: number): string => new Date(at(minutes)).toISOString();
const item = (over: Partial<AgendaItem>): AgendaItem => ({
  id: '', position: 1, title: '', note: '', links: [], minutes: 30, extendedMinutes: 0, startedAt: null, runningSince: null, spentMs: 0, endedAt: null, ...over,
});
const pace = (items: AgendaItem[], now: number) => paceOf({ items, startsAt: STARTS, startedAt: items[0]?.startedAt ?? null, minutes: 60 }, at(now));

describe('when a session ends at this pace', () => {
  it('is as planned before it begins, and later when it begins late', () => {
    expect(pace([item({}), item({})], -10)).toEqual({ endsAt: at(60), lateMinutes: 0 });
    expect(pace([item({}), item({})], 5)).toEqual({ endsAt: at(65), lateMinutes: 5 });
  });

  it('adds what is left of the item under way to the boxes of those to come', () => {
    const items = [item({ startedAt: instant(0), endedAt: instant(34), spentMs: 34 * MINUTE_MS }), item({ startedAt: instant(34), runningSince: instant(34) })];
    expect(pace(items, 44)).toEqual({ endsAt: at(64), lateMinutes: 4 });
  });

  it('measures what began before its time from when it began', () => {
    expect(pace([item({ startedAt: instant(-600), runningSince: instant(-600) }), item({})], -590)).toEqual({ endsAt: at(-540), lateMinutes: 0 });
  });

  it('counts an item over its time as about to end, and what was given on top', () => {
    const over = item({ startedAt: instant(0), runningSince: instant(0) });
    expect(pace([over, item({})], 40)).toEqual({ endsAt: at(70), lateMinutes: 10 });
    expect(pace([{ ...over, extendedMinutes: 15 }, item({ minutes: 5 })], 40)).toEqual({ endsAt: at(50), lateMinutes: -10 });
  });
});
