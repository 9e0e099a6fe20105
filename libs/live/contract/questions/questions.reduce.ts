import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import { byAge, type QuestionsView, type SessionQuestion } from './questions.views';

const older = (view: QuestionsView, event: RoomEvent): boolean => event.seq <= (view.cursor[event.room] ?? 0);

/** Without losing what this reader alone knows: the author of an anonymous question. */
const renewed = (before: SessionQuestion, now: SessionQuestion): SessionQuestion => ({
  ...now,
  votes: before.votes,
  author: now.anonymous ? before.author : now.author,
});

function changed(view: QuestionsView, question: SessionQuestion): QuestionsView | undefined {
  if (!view.items.some(({ id }) => id === question.id)) return undefined;
  return { ...view, items: view.items.map((item) => (item.id === question.id ? renewed(item, question) : item)) };
}

/** (view, event) → view; undefined: fetch it anew. */
export function reduceQuestions(view: QuestionsView, event: RoomEvent<LiveEvent>): QuestionsView | undefined {
  if (older(view, event)) return view;
  const { type, payload } = event.body;
  switch (type) {
    case 'live.question-asked':
      // Its author's page may have it already; one without a name is told a little later than those asked after it.
      return view.items.some(({ id }) => id === payload.question.id) ? view : { ...view, items: [...view.items, payload.question].toSorted(byAge) };
    case 'live.question-changed':
      return changed(view, payload.question);
    case 'live.question-tally': {
      const votes = new Map(payload.votes.map((tally) => [tally.questionId, tally.votes]));
      return { ...view, items: view.items.map((item) => ({ ...item, votes: votes.get(item.id) ?? item.votes })) };
    }
    case 'live.question-author':
    case 'live.changed':
      return undefined;
    default:
      return view;
  }
}
