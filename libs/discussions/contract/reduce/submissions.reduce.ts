import type { DiscussionsEvent } from '../discussions.events';
import type { Submission } from '../moderation/moderation.views';

type Changed = Extract<DiscussionsEvent, { type: 'submission.changed' }>;

const elderFirst = (a: Submission, b: Submission): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);

/** Texts of one's own that wait in one place: one more, another text, or one less. */
export function changeSubmissions(waiting: readonly Submission[], { payload: { submissionId, submission } }: Changed): Submission[] {
  const others = waiting.filter(({ id }) => id !== submissionId);
  return submission ? [...others, submission].toSorted(elderFirst) : others;
}
