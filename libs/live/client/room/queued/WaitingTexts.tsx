import { useOutbox, useT, type Pending } from '@minga/kernel/client';
import { Button, Icon, Notice } from '@minga/ui';
import { useRoomActs } from '../room-acts';
import type { PendingText } from './on-its-way';

/** What becomes of something on its way: it is being sent, or it waits. */
export function WaitingNote({ pending: { state, problem } }: { pending: Pending }) {
  const { t } = useT();
  return (
    <span className="meta waits" role="status">
      <Icon name="clock" /> {state === 'sending' ? t('live.room.queued.sending') : problem?.title || t('live.room.queued.waiting')}
    </span>
  );
}

/** Texts that are not there yet, under those that are: waiting for the line, or refused with the way back into their form. */
export function WaitingTexts({ texts, intent }: { texts: readonly PendingText[]; intent: string }) {
  if (texts.length === 0) return null;
  return (
    <ul role="list" className="ls">
      {texts.map((one) => (
        <li key={one.pending.id} className="it pending-text" aria-busy={one.pending.state !== 'refused'}>
          <p className="typed">{one.text}</p>
          {one.pending.state === 'refused' ? <RefusedText text={one} intent={intent} /> : <WaitingText text={one} intent={intent} />}
        </li>
      ))}
    </ul>
  );
}

interface OneText {
  text: PendingText;
  intent: string;
}

function WaitingText({ text, intent }: OneText) {
  const { t } = useT();
  const { writeAgain } = useRoomActs();
  return (
    <p className="row row-s">
      <WaitingNote pending={text.pending} />
      {text.pending.state === 'waiting' && (
        <Button size="xs" tone="quiet" onClick={() => writeAgain(text, intent)}>
          {t('live.room.queued.take-back')}
        </Button>
      )}
    </p>
  );
}

function RefusedText({ text, intent }: OneText) {
  const { t } = useT();
  const outbox = useOutbox();
  const { writeAgain } = useRoomActs();
  const { id, problem } = text.pending;
  return (
    <Notice tone="err" role="alert">
      <p>{(problem?.fields?.[0]?.message ?? problem?.title) || t('live.room.queued.too-old')}</p>
      <p className="row row-s">
        <Button size="s" onClick={() => writeAgain(text, intent)}>
          {t('live.room.queued.write-again')}
        </Button>
        <Button size="s" onClick={() => outbox?.retry(id)}>
          {t('live.room.queued.try-again')}
        </Button>
        <Button size="s" tone="quiet" onClick={() => outbox?.take(id)}>
          {t('live.room.queued.drop')}
        </Button>
      </p>
    </Notice>
  );
}
