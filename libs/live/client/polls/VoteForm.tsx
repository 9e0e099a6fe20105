import { useT } from '@minga/kernel/client';
import { Button } from '@minga/ui';
import type { LivePoll } from '../../contract';
import { errorBeside, useFormRefusal } from '../participation/parts';
import { RoomForm } from '../room/room-acts';
import { optionWord } from './option-words';

interface VoteFormProps {
  poll: LivePoll;
  /** What the reader chose before. */
  own: readonly string[] | undefined;
  /** The server has taken that. */
  counted: boolean;
}

/** Answers an open poll, or answers anew. */
export function VoteForm({ poll, own, counted }: VoteFormProps) {
  const { t } = useT();
  const refused = useFormRefusal('poll-vote', { name: 'pollId', value: poll.id });
  const error = errorBeside(refused, 'choices');
  const type = poll.kind === 'multiple' ? 'checkbox' : 'radio';
  return (
    // What somebody chose elsewhere takes the place of what stands here
    <RoomForm key={own?.join()} intent="poll-vote" fields={{ pollId: poll.id }} className="vote">
      <fieldset className={poll.kind === 'scale' ? 'scale' : undefined} aria-describedby={error && `pv-${poll.id}`}>
        <legend className="vh">{poll.question}</legend>
        {error && (
          <p className="err" id={`pv-${poll.id}`}>
            {error}
          </p>
        )}
        {poll.options.map((option) => (
          <label key={option.id} className="opt">
            <input type={type} name="choice" value={option.id} defaultChecked={own?.includes(option.id)} />
            <b>{optionWord(poll, option, t)}</b>
          </label>
        ))}
      </fieldset>
      <p>
        <Button type="submit" tone={own ? undefined : 'primary'} size="s">
          {t(own ? 'live.polls.change' : 'live.polls.answer')}
        </Button>{' '}
        {own && counted && <span className="meta">{t('live.polls.counted')}</span>}
      </p>
    </RoomForm>
  );
}
