import { hoursApart, sameSubregion } from '../places';
import type { Asked, Brought, Share } from '../score';

/** Having worked in the country, knowing its region, and hours at which both are awake. */
const THERE = 0.5;
const REGION = 0.3;
const CLOCK = 0.2;
/** Clocks this near are as good as one; beyond the second bound no working hour is shared comfortably. */
const NEAR_HOURS = 2;
const FAR_HOURS = 6;

const clockShare = (hours: number): number => Math.max(0, Math.min(1, (FAR_HOURS - hours) / (FAR_HOURS - NEAR_HOURS)));

export function contextPart({ country }: Asked, { country: home, countries }: Brought): Share {
  if (country === null) return { share: 1, found: { code: 'regional', facts: {} }, more: null };
  const there = countries.includes(country) || home === country;
  const near = (other: string): boolean => sameSubregion(other, country);
  const region = there || countries.some(near) || (home !== null && near(home));
  const hours = home === null ? FAR_HOURS : hoursApart(home, country);
  const share = (there ? THERE : 0) + (region ? REGION : 0) + CLOCK * clockShare(hours);
  const code = countries.includes(country) ? 'worked-there' : home === country ? 'lives-there' : region ? 'same-region' : hours <= NEAR_HOURS ? 'near-clock' : 'far-away';
  return { share, found: { code, facts: { country, hours } }, more: there ? null : { code: region ? 'work-there' : 'work-in-region', facts: { country } } };
}
