import { useT } from '@minga/kernel/client';
import { countryName, type Country } from '@minga/people/contract';
import type { Attendance } from '../../../contract';
import { PeopleDrawn } from './PeopleDrawn';

/** Who is in the room, by stakeholder group and country. */
export function WhoIsHere({ attendance }: { attendance: Attendance }) {
  const { people, countries } = attendance;
  const { t, language, list, number } = useT();
  const codes = Object.entries(countries).toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  if (people === 0) return <p className="meta">{t('live.room.people-panel.none')}</p>;
  return (
    <>
      <PeopleDrawn attendance={attendance} small />
      {codes.length > 0 && (
        <p className="meta talk-note" suppressHydrationWarning>
          {t('live.room.here.countries', { countries: list(codes.map(([code, count]) => `${countryName(code as Country, language)} ${number(count)}`)) })}
        </p>
      )}
    </>
  );
}
