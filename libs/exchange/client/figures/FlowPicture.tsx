import { useT } from '@minga/kernel/client';
import { countryName, type Country } from '@minga/people/contract';
import type { Flow } from '../../contract';

const WIDTH = 640;
const ROW = 34;
const TOP = 26;
/** Baselines: of the two heads, and below the middle of a row. */
const HEAD = 16;
const BASELINE = 5;
/** Between a name and its threads. */
const GAP = 12;
/** Letters of a name that there is room for on a phone. */
const FITS_PHONE = 15;
/** Where the threads begin and end: the names stand outside. */
const LEFT = 190;
const RIGHT = WIDTH - LEFT;
/** A thread for one time, and what each further adds; a bundle never covers its neighbour. */
const THIN = 2;
const STEP = 2;
const THICKEST = 14;

const total = (flows: readonly Flow[], side: 'from' | 'to', country: Country): number => flows.filter((flow) => flow[side] === country).reduce((sum, { times }) => sum + times, 0);
const ranked = (flows: readonly Flow[], side: 'from' | 'to'): Country[] =>
  [...new Set(flows.map((flow) => flow[side]))].sort((a, b) => total(flows, side, b) - total(flows, side, a) || a.localeCompare(b));

/** Threads from who helps, at the left, to whom they help: as thick as often. The table beside it says the same. */
export function FlowPicture({ flows }: { flows: readonly Flow[] }) {
  const { t } = useT();
  const helpers = ranked(flows, 'from');
  const helped = ranked(flows, 'to');
  const height = TOP + ROW * Math.max(helpers.length, helped.length);
  const y = (countries: readonly Country[], country: Country): number => TOP + ROW * countries.indexOf(country) + ROW / 2;
  const middle = WIDTH / 2;
  return (
    <svg className="xf-p" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('exchange.figures.picture', { countries: helpers.length, helped: helped.length })}>
      <text x={LEFT - GAP} y={HEAD} textAnchor="end" className="xf-h">
        {t('exchange.figures.helps')}
      </text>
      <text x={RIGHT + GAP} y={HEAD} className="xf-h">
        {t('exchange.figures.helped')}
      </text>
      {flows.map(({ from, to, times }) => (
        <path
          key={`${from} ${to}`}
          d={`M${LEFT} ${y(helpers, from)}C${middle} ${y(helpers, from)} ${middle} ${y(helped, to)} ${RIGHT} ${y(helped, to)}`}
          strokeWidth={Math.min(THICKEST, THIN + STEP * (times - 1))}
        />
      ))}
      {helpers.map((country) => (
        <Name key={country} country={country} x={LEFT - GAP} y={y(helpers, country) + BASELINE} textAnchor="end" />
      ))}
      {helped.map((country) => (
        <Name key={country} country={country} x={RIGHT + GAP} y={y(helped, country) + BASELINE} />
      ))}
    </svg>
  );
}

/** A country beside its threads: on a phone, where letters are as large as half the picture allows, a long name is its code; the table has it whole. */
function Name({ country, ...place }: { country: Country; x: number; y: number; textAnchor?: 'end' }) {
  const { language } = useT();
  const name = countryName(country, language);
  if (name.length <= FITS_PHONE) return <text {...place} suppressHydrationWarning>{name}</text>;
  return (
    <>
      <text {...place} className="xf-w" suppressHydrationWarning>
        {name}
      </text>
      <text {...place} className="xf-c">
        {country}
      </text>
    </>
  );
}
