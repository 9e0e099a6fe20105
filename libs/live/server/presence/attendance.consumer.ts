import type { Consumer, LoggedEvent, Tx } from '@minga/kernel/server';
import { tellRoom } from '../events';
import { tellDoor } from '../list/door';
import { attendanceOf } from './attendance.queries';

async function handle(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
  const ids = new Set(events.map(({ body }) => (body.payload as { sessionId: string }).sessionId));
  for (const id of [...ids].toSorted()) {
    tellRoom(tx, id, 'live.attendance', { attendance: await attendanceOf(tx, id) });
    await tellDoor(tx, id);
  }
}

/** Hundreds come within a minute: each session is told of them a batch at a time, in absolute numbers. */
export const attendanceConsumer: Consumer = { name: 'live:attendance', types: ['live.came-or-left'], soon: true, handle };
