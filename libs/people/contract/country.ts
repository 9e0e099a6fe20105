import * as z from 'zod/mini';
import type { Language } from '@minga/kernel/contract';

/** The 33 states of Latin America and the Caribbean (ISO 3166-1 alpha-2). */
export const REGION_COUNTRIES = [
  'AG', 'AR', 'BS', 'BB', 'BZ', 'BO', 'BR', 'CL', 'CO', 'CR', 'CU', 'DM', 'DO', 'EC', 'SV', 'GD', 'GT',
  'GY', 'HT', 'HN', 'JM', 'MX', 'NI', 'PA', 'PY', 'PE', 'KN', 'LC', 'VC', 'SR', 'TT', 'UY', 'VE',
] as const;

/** Territories of the region, and where its partners, donors and observers come from. */
export const PARTNER_COUNTRIES = [
  'AI', 'AW', 'BM', 'BQ', 'CW', 'GF', 'GP', 'KY', 'MF', 'MQ', 'MS', 'PR', 'SX', 'TC', 'VG', 'VI',
  'AO', 'AT', 'AU', 'BE', 'CA', 'CH', 'CN', 'CV', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'IE', 'IL', 'IN', 'IT',
  'JP', 'KR', 'LU', 'MZ', 'NL', 'NO', 'NZ', 'PT', 'SE', 'SG', 'US', 'ZA',
] as const;

export const COUNTRIES = [...REGION_COUNTRIES, ...PARTNER_COUNTRIES] as const;

export const Country = z.enum(COUNTRIES, { error: 'unknown-country' });
export type Country = z.infer<typeof Country>;

// `Intl` objects are costly to make: one a language.
const regions = new Map<string, Intl.DisplayNames>();

/** The country's name in a language, as `Intl` has it. */
export function countryName(code: Country, language: Language): string {
  let names = regions.get(language);
  if (!names) regions.set(language, (names = new Intl.DisplayNames(language, { type: 'region' })));
  return names.of(code) ?? code;
}

/** Countries with their names in alphabetical order of the language. */
export function sortedCountries(codes: readonly Country[], language: Language): { code: Country; name: string }[] {
  const order = new Intl.Collator(language);
  return codes
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => order.compare(a.name, b.name));
}
