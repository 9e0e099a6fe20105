import { useT } from '@minga/kernel/client';
import { PARTNER_COUNTRIES, REGION_COUNTRIES, sortedCountries } from '../../contract';

/**
 * The countries as options of a select: the region's first, then the others. Server and browser may have Unicode data of
 * unlike age, and so other names: the server's stay.
 */
export function CountryOptions() {
  const { t, language } = useT();
  const groups = [
    { label: t('people.organisation.region'), countries: sortedCountries(REGION_COUNTRIES, language) },
    { label: t('people.organisation.partners'), countries: sortedCountries(PARTNER_COUNTRIES, language) },
  ];
  return groups.map(({ label, countries }) => (
    <optgroup key={label} label={label}>
      {countries.map(({ code, name }) => (
        <option key={code} value={code} suppressHydrationWarning>
          {name}
        </option>
      ))}
    </optgroup>
  ));
}
