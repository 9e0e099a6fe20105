export type { GivenPost, GivenTopic } from './given';
export { holdGiven, type GivenSubmission } from './hold-given';
export { openGivenTopics } from './open-given';
export { forgetReaders, leaveOnlyTopics, namedInDiscussions, writtenByOthers } from './take-away';
