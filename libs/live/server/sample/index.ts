export { addSession } from './add-session';
export type { GivenSession } from './given';
export { removeSampleSessions } from './remove';
