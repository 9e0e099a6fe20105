import { audience, rooms, type AudienceKey } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { SessionVisibility } from '../../contract';
import { sessionRef, tell } from '../events';

/** @param group the group's own audience */
export const audienceOf = (visibility: SessionVisibility, group: AudienceKey | null): AudienceKey => (visibility === 'group' ? group! : audience[visibility]());

/** As the group: who sees it. Wider than the group now is: narrowed to what it is. */
const FOLLOW = `UPDATE live_session SET audience = CASE WHEN visibility = 'group' OR (visibility = 'public' AND $2 <> '${audience.public()}') OR $2 NOT IN ('${audience.public()}', '${audience.network()}')
    THEN $2 ELSE audience END,
  visibility = CASE WHEN visibility = 'public' AND $2 = '${audience.network()}' THEN 'network' WHEN $2 NOT IN ('${audience.public()}', '${audience.network()}') THEN 'group' ELSE visibility END
  WHERE group_id = $1 RETURNING id`;

/** A group's sessions are for nobody beyond whom the group is for: in the transaction that changes it. */
export async function groupAudienceChanged(tx: Tx, groupId: string, to: AudienceKey): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(FOLLOW, [groupId, to])) tell(tx, rooms.session(id), 'live.changed', { sessionId: id }, sessionRef(id));
}
