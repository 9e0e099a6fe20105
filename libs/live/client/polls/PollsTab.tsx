import { useApi, useLiveQuery, useT, type Page } from '@minga/kernel/client';
import { Count, Empty } from '@minga/ui';
import { useSearchParams } from 'react-router';
import { liveRoutes, roomCan, runsRoom, type LivePoll, type PollsView, type RoomView } from '../../contract';
import { loadView, ownPartQuery, pollsQuery } from '../participation/participation.queries';
import { WithOwn } from '../participation/WithOwn';
import type { RoomPart, RoomPartProps, RoomTab } from '../room/tabs';
import { POLL_FORM_ACTS, QUEUED_POLL_ACTS } from './poll-acts';
import { PollCard } from './PollCard';
import { PollForm } from './PollForm';

const usePolls = (sessionId: string): PollsView => useLiveQuery(pollsQuery(useApi(liveRoutes), sessionId));
const load = (page: Page, room: RoomView): Promise<unknown> =>
  Promise.all([loadView(page, pollsQuery, room.id), room.mine.account && loadView(page, ownPartQuery, room.id)]);

/** What waits for an answer first, then drafts, then the latest. */
const RANK = { open: 0, draft: 1, closed: 2, revealed: 2 } as const;
const inOrder = (polls: readonly LivePoll[]): LivePoll[] => polls.toSorted((a, b) => RANK[a.state] - RANK[b.state] || (a.id < b.id ? 1 : -1));

function Polls({ room }: RoomPartProps) {
  const { t } = useT();
  const { polls } = usePolls(room.id);
  return (
    <WithOwn room={room}>
      {(own) => (
        <>
          {polls.length === 0 && <Empty title={t('live.polls.none')} />}
          {inOrder(polls).map((poll) => (
            <PollCard key={poll.id} room={room} poll={poll} own={own} />
          ))}
          {roomCan(room, 'moderate').allowed && <PollForm key={polls.length} />}
        </>
      )}
    </WithOwn>
  );
}

/** How many polls are open; yellow where they wait for the reader's answer. */
function PollCount({ room }: RoomPartProps) {
  const { t, number } = useT();
  const open = usePolls(room.id).polls.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const mayAnswer = roomCan(room, 'partake').allowed;
  return (
    <WithOwn room={room}>
      {(own) => {
        const due = mayAnswer && own ? open.filter(({ id }) => own.polls[id] === undefined).length : 0;
        return due > 0 ? <Count value={number(due)} hidden={t('live.polls.due')} /> : number(open.length);
      }}
    </WithOwn>
  );
}

export const pollsTab: RoomTab = { id: 'polls', label: 'live.polls.tab', load, acts: POLL_FORM_ACTS, queued: QUEUED_POLL_ACTS, Component: Polls, Count: PollCount };

/** The poll that is open, or that was shown last, wherever else it stands. */
function Current({ room, bare }: RoomPartProps & { bare?: boolean }) {
  const [current] = inOrder(usePolls(room.id).polls.filter(({ state }) => state === 'open' || state === 'revealed'));
  return current ? <WithOwn room={room}>{(own) => <PollCard room={room} poll={current} own={own} bare={bare} />}</WithOwn> : null;
}

/** Nothing twice: the tab shows it already. */
function BesideOtherTabs({ room }: RoomPartProps) {
  const [search] = useSearchParams();
  return search.get('tab') === pollsTab.id ? null : <Current room={room} bare />;
}

/** Under the moderators' tabs, while another one is open. */
export const pollAside: RoomPart = { id: 'poll-aside', load, hidden: (room) => !runsRoom(room), Component: BesideOtherTabs };
/** On the projector. */
export const pollOnScreen: RoomPart = { id: 'poll-screen', load, Component: ({ room }) => <Current room={room} bare /> };
