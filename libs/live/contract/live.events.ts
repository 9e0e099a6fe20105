import { defineEvents, type EventOf } from '@minga/kernel/contract';
import { participationEvents } from './participation';
import { signUpEvents } from './signup/signup.events';
import { floorEvents } from './floor/floor.events';
import { reportEvents } from './report/report.events';
import { roomEvents } from './room/room.events';
import { sessionEvents } from './session/session.events';

/** Everything that the slice tells; each part spreads its own. All begin with `live.`: one family. */
export const liveEvents = defineEvents({ ...sessionEvents, ...roomEvents, ...floorEvents, ...signUpEvents, ...participationEvents, ...reportEvents });
export type LiveEvent = EventOf<typeof liveEvents>;
