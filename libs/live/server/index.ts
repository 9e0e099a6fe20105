/** Live sessions. Other slices take part through the kernel: `SubjectRegistry`. */
export { LiveModule, liveSlice } from './live.module';
export { liveSchema } from './schema';
export * from './replay';
export { addSession, removeSampleSessions, type GivenSession } from './sample';
