export { buildSession, liveApi, nameFor, type BuiltSession, type SessionOverrides } from './sessions';
export { afterRoutes } from './after.matrix';
export { handRecord, happened, recordItem, recordPerson } from './records';
export { buildAttendee, come } from './room';
export { inRoomRoutes } from './room.matrix';
export { beforeMatrix, beforeRoutes } from './before.matrix';
export { liveMatrix } from './live.matrix';
