export { Replay, type Cast, type Replayed, type ReplayApi } from './drive';
export { replayLine, replayTable, type ReplayLine } from './line';
export { brokenOff } from './scribe/broken-off';
export { readMeeting, type Meeting } from './scribe/meeting';
export { readMinutes, type Minutes } from './scribe/read-minutes';
export type { LogPerson } from './scribe/people';
