import '@minga/ui/styles/screens/exchange-marks.css';
import { useT } from '@minga/kernel/client';
import { countryName } from '@minga/people/contract';
import type { Asker } from '../../contract';

const LETTERS = 2;

/** An organisation in two letters, where it has no country. */
export const lettersOf = (name: string): string => name.replace(/^Demo · /, '').split(/\s+/).map((word) => word[0] ?? '').join('').slice(0, LETTERS).toUpperCase();

/** The tile of who asks: the country’s code, or the organisation’s letters where it has none. */
export function AskerTile({ asker }: { asker: Pick<Asker, 'country' | 'name'> }) {
  return (
    <span className="ct" aria-hidden="true">
      {asker.country ?? lettersOf(asker.name)}
    </span>
  );
}

/** The country in the reader’s words. */
export function CountryWord({ asker }: { asker: Pick<Asker, 'country'> }) {
  const { language } = useT();
  return asker.country ? <span suppressHydrationWarning>{countryName(asker.country, language)}</span> : null;
}

/** A day without an hour: the same in every zone. */
export function Day({ on }: { on: string }) {
  const { date } = useT();
  return (
    <time dateTime={on} suppressHydrationWarning>
      {date(`${on}T00:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })}
    </time>
  );
}

const HUNDREDTHS = 100;

/** Money in hundredths, in words of the reader’s language. */
export function Amount({ of: amount, currency, bare }: { of: number; currency: string; bare?: boolean }) {
  const { number } = useT();
  const digits = amount % HUNDREDTHS === 0 ? 0 : 2;
  const figure = number(amount / HUNDREDTHS, { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' });
  return (
    <span className="num" suppressHydrationWarning>
      {bare ? figure : `${currency} ${figure}`}
    </span>
  );
}
