import { useOutbox, useT } from '@minga/kernel/client';
import { Button, Notice } from '@minga/ui';
import type { LivePoll } from '../../contract';
import { WaitingNote } from '../room/queued/WaitingTexts';
import type { PendingVote } from '../room/queued/on-its-way';
import { useRoomActs } from '../room/room-acts';
import { optionWord } from './option-words';

/** The reader's latest answer to a poll that the server has not taken, if there is one. */
export const useQueuedVote = (pollId: string): PendingVote | undefined => useRoomActs().onItsWay.votes.findLast((vote) => vote.pollId === pollId);

interface QueuedVoteProps {
  poll: LivePoll;
  vote: PendingVote;
}

/** What becomes of an answer that is not counted yet; one that came too late says so and keeps what was chosen. */
export function QueuedVote({ poll, vote: { pending, choices } }: QueuedVoteProps) {
  const { t, list } = useT();
  const outbox = useOutbox();
  const chosen = list(poll.options.filter(({ id }) => choices.includes(id)).map((option) => optionWord(poll, option, t)));
  if (pending.state !== 'refused') return <WaitingNote pending={pending} />;
  return (
    <Notice tone="err" role="alert">
      <p>{pending.problem?.title || t('live.room.queued.too-old')}</p>
      {chosen && <p>{t('live.polls.chosen', { chosen })}</p>}
      <p>
        <Button size="s" onClick={() => outbox?.take(pending.id)}>
          {t('live.room.queued.seen')}
        </Button>
      </p>
    </Notice>
  );
}
