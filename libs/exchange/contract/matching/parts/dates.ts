import type { Asked, Brought, PartRule } from '../score';

/** Time, and the way of working: what cannot be done from afar needs somebody who travels. */
const TIME = 0.6;
const WAY = 0.4;
const HOURS_A_DAY = 8;
const HALF = 0.5;
/** Exchanges under way beyond this weigh no more, and take this much of the time at most. */
const FULL_LOAD = 3;
const LOAD_TAKES = 0.5;
const TRAVELS = ['expert-mission', 'study-visit'] as const;

interface Weeks {
  free: number;
  first: string;
  share: number;
}

function weeksOf({ weeks, effortDays }: Asked, { free, half, hoursWeek }: Brought): Weeks {
  let count = 0;
  let first = '';
  for (const monday of weeks) {
    const part = free.includes(monday) ? 1 : half.includes(monday) ? HALF : 0;
    if (part > 0 && first === '') first = monday;
    count += part;
  }
  const open = weeks.length === 0 ? 0 : count / weeks.length;
  const enough = effortDays === null ? open : Math.min(1, (count * hoursWeek) / (effortDays * HOURS_A_DAY));
  return { free: Math.ceil(count), first, share: Math.max(open * HALF, enough) };
}

function wayOf({ modalities: asked }: Asked, { modalities, travelDays }: Brought): { share: number; more: 'offer-modality' | 'offer-travel' | null } {
  const offered = asked.filter((way) => modalities.includes(way));
  if (asked.length === 0) return { share: 1, more: null };
  if (offered.length === 0) return { share: 0, more: 'offer-modality' };
  const stays = offered.every((way) => TRAVELS.some((travel) => travel === way)) && travelDays === 0;
  return stays ? { share: HALF, more: 'offer-travel' } : { share: 1, more: null };
}

/** Free weeks and hours within the request’s dates, less what is under way already; and a way of working that is asked for. */
export const datesPart: PartRule = {
  share(asked, brought) {
    const loaded = 1 - (LOAD_TAKES * Math.min(brought.load, FULL_LOAD)) / FULL_LOAD;
    return TIME * (asked.weeks.length === 0 ? 1 : weeksOf(asked, brought).share) * loaded + WAY * wayOf(asked, brought).share;
  },
  reason(asked, brought) {
    const weeks = weeksOf(asked, brought);
    const way = wayOf(asked, brought);
    const facts = { free: weeks.free, weeks: asked.weeks.length };
    const found = asked.weeks.length === 0 ? { code: 'weeks-unknown' as const, facts: {} }
      : weeks.first ? { code: 'weeks-free' as const, facts: { ...facts, from: weeks.first } } : { code: 'weeks-none' as const, facts };
    const more = way.more ?? (asked.weeks.length > 0 && weeks.share < 1 ? 'free-weeks' : 'lighter-load');
    return { found, more: { code: more, facts: more === 'offer-modality' || more === 'offer-travel' ? { modality: asked.modalities[0]! } : facts } };
  },
};
