import { useT } from '@minga/kernel/client';
import { Icon } from '@minga/ui';
import { livePollActs, roomCan, type LivePoll, type OwnPart, type RoomView } from '../../contract';
import { ActButton } from '../participation/parts';
import { QueuedVote, useQueuedVote } from './QueuedVote';
import { Results } from './Results';
import { VoteForm } from './VoteForm';

export interface PollCardProps {
  room: RoomView;
  poll: LivePoll;
  own: OwnPart | undefined;
  /** Without acts and forms, as a projector shows it. */
  bare?: boolean;
}

/** A poll as it stands: what is asked, how one answers, how it came out. */
export function PollCard({ room, poll, own, bare }: PollCardProps) {
  const { t } = useT();
  const mayVote = !bare && poll.state === 'open' && own !== undefined && roomCan(room, 'partake').allowed;
  return (
    <section className="sec pollb" aria-labelledby={`poll-${poll.id}`}>
      <header>
        <h2>{t(`live.polls.states.${poll.state}`)}</h2>
        {poll.state !== 'draft' && <Answered poll={poll} room={room} />}
      </header>
      <p className="strong" id={`poll-${poll.id}`} lang={poll.lang}>{poll.question}</p>
      <Rules poll={poll} />
      {!bare && <OwnAnswer poll={poll} own={mayVote ? own : undefined} />}
      {poll.results ? <Results poll={poll} results={poll.results} /> : <Sealed poll={poll} />}
      {!bare && roomCan(room, 'moderate').allowed && <PollDesk poll={poll} />}
    </section>
  );
}

/** How the reader answers, and what became of an answer that the line kept. */
function OwnAnswer({ poll, own }: Pick<PollCardProps, 'poll' | 'own'>) {
  const queued = useQueuedVote(poll.id);
  const waiting = queued?.pending.state === 'waiting';
  return (
    <>
      {own && <VoteForm poll={poll} own={waiting ? queued.choices : own.polls[poll.id]} counted={!queued} />}
      {queued && queued.pending.state !== 'sending' && <QueuedVote poll={poll} vote={queued} />}
    </>
  );
}

/** How many answered, of how many are in the room or how many countries. */
function Answered({ poll, room }: Pick<PollCardProps, 'poll' | 'room'>) {
  const { t } = useT();
  const all = poll.voice === 'delegation' ? Object.keys(room.attendance.countries).length : room.attendance.people;
  const known = poll.state === 'open' && all >= poll.answered && all > 0;
  return <span className="meta push">{known ? t('live.polls.of', { count: poll.answered, all }) : t('live.polls.answered', { count: poll.answered })}</span>;
}

function Rules({ poll }: Pick<PollCardProps, 'poll'>) {
  const { t } = useT();
  const rules = [poll.voice === 'delegation' && t('live.polls.rules.delegation'), poll.kind === 'multiple' && t('live.polls.rules.multiple')].filter((rule) => rule !== false);
  return rules.length > 0 ? <p className="meta">{rules.join(' ')}</p> : null;
}

function Sealed({ poll }: Pick<PollCardProps, 'poll'>) {
  const { t } = useT();
  return poll.state === 'draft' ? null : (
    <p className="meta">
      <Icon name="lock" /> {t('live.polls.sealed')}
    </p>
  );
}

/** What those who run the session may do with it as it stands. */
function PollDesk({ poll }: Pick<PollCardProps, 'poll'>) {
  const { t } = useT();
  const acts = livePollActs(poll.state).filter((act) => act !== (poll.partials ? 'show-partials' : 'hide-partials'));
  return (
    <div className="row row-s">
      {acts.map((act) => (
        <ActButton key={act} intent={`poll-${act}`} fields={{ pollId: poll.id }} tone={act === 'drop' ? 'quiet' : undefined}>
          {t(act === 'reveal' && poll.state === 'open' ? 'live.polls.acts.close-reveal' : `live.polls.acts.${act}`)}
        </ActButton>
      ))}
    </div>
  );
}
