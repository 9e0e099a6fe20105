import type * as z from 'zod/mini';
import type { SiteSetting } from '@minga/kernel/contract';
import type { ReminderKind, Side } from '../../contract';
import { caseDays, draftDays, evaluationDays, judgementDays, milestoneDays, noOfferHours, unansweredDays, unsignedDays } from './settings';

/** A point at which an exchange may lie idle: who is to move, and from when on they are reminded. */
export interface IdlePoint {
  kind: ReminderKind;
  setting: SiteSetting<z.ZodMiniNumber>;
  unit: 'hours' | 'days';
  whose: Side;
  /**
   * Rows of (request_id, occasion, since, what): one for each thing that waits at `r`. An occasion is reminded of once; `since` is
   * when the waiting began, and with the setting's time added it is too long.
   */
  rows: string;
}

/** The state itself waits, from when it was reached. */
export const standing = (condition: string): string =>
  `SELECT r.id AS request_id, to_char(r.state_since AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') AS occasion, r.state_since AS since, NULL::text AS what FROM exchange_request r WHERE ${condition}`;
const DELIVERABLES = 'FROM exchange_deliverable d JOIN exchange_milestone m ON m.id = d.milestone_id JOIN exchange_request r ON r.id = d.request_id';
const unevaluated = (side: Side): string =>
  standing(`r.state = 'delivered' AND NOT EXISTS (SELECT FROM exchange_evaluation e WHERE e.request_id = r.id AND e.side = '${side}')`);

export const IDLE_POINTS: readonly IdlePoint[] = [
  {
    kind: 'draft-lying', setting: draftDays, unit: 'days', whose: 'requester',
    rows: `SELECT r.id AS request_id, r.revision::text AS occasion, r.changed_at AS since, NULL::text AS what FROM exchange_request r WHERE r.state IN ('draft', 'returned')`,
  },
  {
    kind: 'no-offer', setting: noOfferHours, unit: 'hours', whose: 'requester',
    rows: standing(`r.state = 'open' AND NOT EXISTS (SELECT FROM exchange_offer f WHERE f.request_id = r.id AND f.state <> 'withdrawn')`),
  },
  {
    kind: 'unanswered', setting: unansweredDays, unit: 'days', whose: 'requester',
    rows: `SELECT r.id AS request_id, f.id::text AS occasion, f.created_at AS since, NULL::text AS what FROM exchange_offer f JOIN exchange_request r ON r.id = f.request_id
      WHERE r.state IN ('open', 'matched') AND f.state = 'offered'`,
  },
  // Either side may be the one that is missing: both are told
  { kind: 'unsigned', setting: unsignedDays, unit: 'days', whose: 'requester', rows: standing(`r.state = 'matched'`) },
  { kind: 'unsigned', setting: unsignedDays, unit: 'days', whose: 'provider', rows: standing(`r.state = 'matched'`) },
  {
    // From some days before its date; moved to another day it is another occasion
    kind: 'milestone-due', setting: milestoneDays, unit: 'days', whose: 'provider',
    rows: `SELECT r.id AS request_id, m.id || ' ' || m.due_on AS occasion, (m.due_on - make_interval(days => 2 * $1::int)) AT TIME ZONE 'UTC' AS since, min(m.title) AS what ${DELIVERABLES}
      WHERE r.state = 'under-way' AND d.state IN ('planned', 'sent-back') GROUP BY r.id, m.id`,
  },
  {
    kind: 'judgement-due', setting: judgementDays, unit: 'days', whose: 'requester',
    rows: `SELECT r.id AS request_id, d.id || ' ' || to_char(d.at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS') AS occasion, d.at AS since, d.title AS what ${DELIVERABLES}
      WHERE r.state = 'under-way' AND d.state = 'delivered'`,
  },
  { kind: 'evaluation-due', setting: evaluationDays, unit: 'days', whose: 'requester', rows: unevaluated('requester') },
  { kind: 'evaluation-due', setting: evaluationDays, unit: 'days', whose: 'provider', rows: unevaluated('provider') },
  { kind: 'case-due', setting: caseDays, unit: 'days', whose: 'requester', rows: standing(`r.state = 'evaluated'`) },
];

/** What waits too long at a point: `setting` is the parameter that holds how long is long enough. */
export const dueSql = ({ rows, unit }: Pick<IdlePoint, 'rows' | 'unit'>, setting = '$1'): string =>
  `SELECT i.* FROM (${rows.replaceAll('$1', setting)}) i WHERE i.since + make_interval(${unit} => ${setting}::int) <= now()`;
