import { rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Sql } from '@minga/kernel/server';
import { viewerAccount } from '@minga/groups/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import type { RoomView } from '../../contract';
import { handsOf, latestTurnOf, spokenIn, turnOf } from '../floor/floor.queries';
import { attendanceOf } from '../presence/attendance.queries';
import { removalOf } from '../desk/removals';
import { agendaOf, faceOf, namedFor, pageRow, sessionRooms } from '../session/page.queries';

interface LeadRow {
  now: Date;
  lead: PersonCard | null;
  leadless_since: Date | null;
}

const LEAD = `SELECT now()::timestamptz(3) AS now, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS lead, s.leadless_since
  FROM live_session s LEFT JOIN account a ON a.id = s.lead_id ${cardJoins('a')} WHERE s.id = $1`;

/** A session while it happens, in one snapshot; and whether the reader is in it and was not heard of for a while. @throws Refusal 404 */
export async function readRoom(sql: Sql, actor: Actor, id: string): Promise<{ view: RoomView; unheard: boolean }> {
  const row = await pageRow(sql, actor, id);
  const { now, lead, leadless_since } = (await one<LeadRow>(sql, LEAD, [id]))!;
  const { roles, facts, unheard } = row;
  const me = accountIdOf(actor);
  const view: RoomView = {
    // That they were taken out of it is told to them alone, where they hear of what is theirs
    cursor: await cursorOf(sql, [...sessionRooms(actor, row), ...(me ? [rooms.account(me)] : [])]),
    now: now.toISOString(),
    ...faceOf(row),
    items: await agendaOf(sql, id),
    named: await namedFor(sql, id),
    attendance: await attendanceOf(sql, id),
    hands: await handsOf(sql, id),
    turn: await turnOf(sql, id),
    latestTurnId: await latestTurnOf(sql, id),
    spoken: await spokenIn(sql, id),
    queueClosed: row.queue_closed,
    locked: row.locked,
    lead,
    leadlessSince: leadless_since?.toISOString() ?? null,
    mine: { account: viewerAccount(actor), roles, group: facts && { role: facts.role, sanction: facts.sanction }, removal: await removalOf(sql, id, me), present: unheard !== null },
  };
  return { view, unheard: unheard === true };
}
