import { useT } from '@minga/kernel/client';
import { StakeholderBalance, StakeholderLegend } from '@minga/people/client';
import { countryName, type Country } from '@minga/people/contract';
import type { Attendance } from '../../../contract';

/** Up to so many people each is drawn; more are counted in figures only. */
const DRAWN_MOST = 60;

/** Who is in the room, by stakeholder group and country. */
export function WhoIsHere({ attendance: { people, groups, countries } }: { attendance: Attendance }) {
  const { t, language, list, number } = useT();
  const codes = Object.entries(countries).toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  if (people === 0) return <p className="meta">{t('live.room.people-panel.none')}</p>;
  return (
    <>
      {people <= DRAWN_MOST && <StakeholderBalance counts={groups} small />}
      <StakeholderLegend counts={groups} />
      {codes.length > 0 && (
        <p className="meta talk-note" suppressHydrationWarning>
          {t('live.room.here.countries', { countries: list(codes.map(([code, count]) => `${countryName(code as Country, language)} ${number(count)}`)) })}
        </p>
      )}
    </>
  );
}
