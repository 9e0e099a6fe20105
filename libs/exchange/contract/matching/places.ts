import type { Country } from '@minga/people/contract';

/** Neighbours who share a region's laws, markets and weather: for experience that carries over. */
const SUBREGIONS: Record<string, readonly Country[]> = {
  caribbean: ['AG', 'BS', 'BB', 'CU', 'DM', 'DO', 'GD', 'GY', 'HT', 'JM', 'KN', 'LC', 'VC', 'SR', 'TT', 'AI', 'AW', 'BM', 'BQ', 'CW', 'GP', 'KY', 'MF', 'MQ', 'MS', 'PR', 'SX', 'TC', 'VG', 'VI', 'GF'],
  'central-america': ['BZ', 'CR', 'SV', 'GT', 'HN', 'MX', 'NI', 'PA'],
  andean: ['BO', 'CO', 'EC', 'PE', 'VE'],
  'southern-cone': ['AR', 'BR', 'CL', 'PY', 'UY'],
};
// Asked for every country of every expert: looked up, not searched.
const SUBREGION_OF = new Map<string, string>(Object.entries(SUBREGIONS).flatMap(([name, countries]) => countries.map((country) => [country, name] as const)));
const subregionOf = (country: string): string | undefined => SUBREGION_OF.get(country);

/** Hours from UTC where most people of the country live, without summer time: near enough to find an hour to talk. */
const HOURS: Partial<Record<Country, number>> = {
  AR: -3, BR: -3, UY: -3, PY: -3, SR: -3, GF: -3, CL: -4, BO: -4, VE: -4, GY: -4, DO: -4, BM: -4, CO: -5, EC: -5, PE: -5, PA: -5, JM: -5, HT: -5, CU: -5, BS: -5, KY: -5, TC: -5,
  US: -5, CA: -5, MX: -6, GT: -6, SV: -6, HN: -6, NI: -6, CR: -6, BZ: -6, CV: -1, PT: 0, GB: 0, IE: 0, ES: 1, FR: 1, DE: 1, IT: 1, NL: 1, BE: 1, AT: 1, CH: 1, LU: 1, NO: 1, SE: 1,
  AO: 1, EE: 2, IL: 2, MZ: 2, ZA: 2, IN: 5.5, CN: 8, SG: 8, JP: 9, KR: 9, AU: 10, NZ: 12,
};
/** The islands of the Caribbean that are not named. */
const ATLANTIC = -4;
const hoursOf = (country: string): number => HOURS[country as Country] ?? ATLANTIC;

const FULL_DAY = 24;
/** Hours between two countries’ clocks, the shorter way round. */
export function hoursApart(a: string, b: string): number {
  const apart = Math.abs(hoursOf(a) - hoursOf(b));
  return Math.min(apart, FULL_DAY - apart);
}

export const sameSubregion = (a: string, b: string): boolean => a === b || (subregionOf(a) !== undefined && subregionOf(a) === subregionOf(b));
