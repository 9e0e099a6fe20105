export { buildSession, liveApi, nameFor, type BuiltSession, type SessionOverrides } from './sessions';
export { handRecord, happened, recordItem, recordPerson } from './records';
export { buildAttendee, come } from './room';
