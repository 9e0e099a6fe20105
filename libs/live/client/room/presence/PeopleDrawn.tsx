import { StakeholderBalance, StakeholderLegend } from '@minga/people/client';
import type { Attendance } from '../../../contract';

/** Up to so many people each is drawn; more are counted in figures only. */
const DRAWN_MOST = 60;

/** People by stakeholder group: each of them a strip, with words and figures. */
export function PeopleDrawn({ attendance: { people, groups }, small }: { attendance: Attendance; small?: boolean }) {
  return (
    <>
      {people <= DRAWN_MOST && <StakeholderBalance counts={groups} small={small} />}
      <StakeholderLegend counts={groups} />
    </>
  );
}
