import type { Country } from '@minga/people/contract';
import { hoursApart, sameSubregion } from '../places';
import type { Brought, PartRule, Reason } from '../score';

/** Having worked in the country, knowing its region, and hours at which both are awake. */
const THERE = 0.5;
const REGION = 0.3;
const CLOCK = 0.2;
/** Clocks this near are as good as one; beyond the second bound no working hour is shared comfortably. */
const NEAR_HOURS = 2;
const FAR_HOURS = 6;

const clockShare = (hours: number): number => Math.max(0, Math.min(1, (FAR_HOURS - hours) / (FAR_HOURS - NEAR_HOURS)));

interface Nearby {
  there: boolean;
  region: boolean;
  hours: number;
}

function nearbyOf(country: Country, { country: home, countries }: Brought): Nearby {
  const there = home === country || countries.includes(country);
  const near = (other: string): boolean => sameSubregion(other, country);
  return { there, region: there || countries.some(near) || (home !== null && near(home)), hours: home === null ? FAR_HOURS : hoursApart(home, country) };
}

export const contextPart: PartRule = {
  share({ country }, brought) {
    if (country === null) return 1;
    const { there, region, hours } = nearbyOf(country, brought);
    return (there ? THERE : 0) + (region ? REGION : 0) + CLOCK * clockShare(hours);
  },
  reason({ country }, brought): Reason {
    if (country === null) return { found: { code: 'regional', facts: {} }, more: null };
    const { there, region, hours } = nearbyOf(country, brought);
    const worked = brought.countries.includes(country);
    const code = worked ? 'worked-there' : there ? 'lives-there' : region ? 'same-region' : hours <= NEAR_HOURS ? 'near-clock' : 'far-away';
    return { found: { code, facts: { country, hours } }, more: there ? null : { code: region ? 'work-there' : 'work-in-region', facts: { country } } };
  },
};
