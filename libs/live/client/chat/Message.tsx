import { Slot, Time, useT } from '@minga/kernel/client';
import { PersonName } from '@minga/people/client';
import { Button, TextField, useUi } from '@minga/ui';
import { REASON_LENGTH, type ChatMessage } from '../../contract';
import { errorBeside, RowAct, useFormRefusal } from '../participation/parts';
import { RoomForm } from '../room/room-acts';
import '../slots';

export interface MessageProps {
  message: ChatMessage;
  /** What it answers, where that is on the page. */
  replied: ChatMessage | undefined;
  /** Where an answer to it is written; undefined: nowhere. */
  replyAddress: string | undefined;
  moderates: boolean;
}

/** A message of the chat. */
export function Message({ message, replied, replyAddress, moderates }: MessageProps) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <li className="it" id={`m-${message.id}`}>
      <p>
        {message.author ? <PersonName person={message.author} short /> : <b>{t('live.chat.gone')}</b>} <span className="meta"><Time at={message.at} /></span>
      </p>
      {message.replyTo && (
        <p className="meta">
          {replied ? <a href={`#m-${replied.id}`}>{t('live.chat.answers', { name: replied.author?.name ?? t('live.chat.gone') })}</a> : t('live.chat.answers-earlier')}
        </p>
      )}
      {message.hidden ? <p className="meta">{t('live.chat.hidden', { reason: message.hidden.reason })}</p> : <p className="typed" lang={message.lang}>{message.text}</p>}
      <div className="acts">
        {replyAddress && !message.hidden && <Link href={replyAddress}>{t('live.chat.reply')}</Link>}
        {message.author && !message.hidden && <Slot name="message.acts" props={{ subject: { type: 'live-message', id: message.id }, authorId: message.author.id }} />}
        {moderates && message.hidden && <RowAct intent="chat-restore" fields={{ messageId: message.id }} icon="undo">{t('live.chat.restore')}</RowAct>}
      </div>
      {moderates && !message.hidden && <HideForm message={message} />}
    </li>
  );
}

function HideForm({ message }: Pick<MessageProps, 'message'>) {
  const { t } = useT();
  const refused = useFormRefusal('chat-hide', { name: 'messageId', value: message.id });
  return (
    <details className="desk" open={refused ? true : undefined}>
      <summary>{t('live.chat.hide')}</summary>
      <RoomForm intent="chat-hide" fields={{ messageId: message.id }} className="stack">
        <TextField id={`ch-${message.id}`} name="reason" label={t('live.chat.reason')} error={errorBeside(refused, 'reason')} most={REASON_LENGTH} />
        <p>
          <Button type="submit" size="s" tone="err">{t('live.chat.hide')}</Button>
        </p>
      </RoomForm>
    </details>
  );
}
