/** Review queues, flags and gates. Other slices take part through the kernel: `SubjectRegistry`, `PostGates`, `ReviewSources`. */
export { ModerationModule, moderationSlice } from './moderation.module';
export { moderationSchema } from './schema';
export { FlagsService } from './flags/flags.service';
export { ReviewService } from './review/review.service';
export { dropItemsOfNothing, flagGiven, type GivenFlag } from './sample';
