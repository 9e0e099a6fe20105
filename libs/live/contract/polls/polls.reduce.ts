import type { RoomEvent } from '@minga/kernel/contract';
import type { LiveEvent } from '../live.events';
import { showsResults, type LivePoll, type LivePollFace, type PollsView } from './polls.views';

const older = (view: PollsView, event: RoomEvent): boolean => event.seq <= (view.cursor[event.room] ?? 0);
const byAge = (a: LivePoll, b: LivePoll): number => (a.id < b.id ? -1 : 1);

function put(view: PollsView, face: LivePollFace): PollsView {
  const before = view.polls.find(({ id }) => id === face.id);
  const poll = { answered: before?.answered ?? 0, results: showsResults(face) ? (before?.results ?? null) : null, ...face };
  return { ...view, polls: [...view.polls.filter(({ id }) => id !== face.id), poll].toSorted(byAge) };
}

const isOut = (view: PollsView, pollId: string): boolean => view.polls.some(({ id, state }) => id === pollId && state !== 'draft');

/** (view, event) → view. Rooms come in any order beside each other: what the desk hears late of a draft does not take back that it opened. */
export function reducePolls(view: PollsView, event: RoomEvent<LiveEvent>): PollsView | undefined {
  if (older(view, event)) return view;
  const { type, payload } = event.body;
  switch (type) {
    case 'live.poll-drafted':
      return isOut(view, payload.poll.id) ? view : put(view, payload.poll);
    case 'live.poll-dropped':
      return { ...view, polls: view.polls.filter(({ id }) => id !== payload.pollId) };
    case 'live.poll-changed':
      return put(view, payload.poll);
    case 'live.poll-tally': {
      const { pollId, answered, results } = payload;
      if (!view.polls.some(({ id }) => id === pollId)) return undefined;
      return { ...view, polls: view.polls.map((poll) => (poll.id === pollId ? { ...poll, answered, results } : poll)) };
    }
    default:
      return view;
  }
}
