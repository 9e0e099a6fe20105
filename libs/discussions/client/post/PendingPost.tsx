import { signInAddress, useAccount, useOutbox, useT } from '@minga/kernel/client';
import { Icon, Notice } from '@minga/ui';
import { PersonAvatar } from '@minga/people/client';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useReply } from '../composer/reply-target';
import type { PendingReply } from '../topic/pending';

export interface PendingPostProps {
  reply: PendingReply;
  top?: boolean;
  /** Its place is on another stretch: the reader stays where they are, unless it was refused and they must decide. */
  elsewhere?: boolean;
}

/** My reply before the server has it: as it was written, with what becomes of it. */
export function PendingPost({ reply, top = false, elsewhere = false }: PendingPostProps) {
  const account = useAccount();
  const article = useRef<HTMLElement>(null);
  const follow = !elsewhere || reply.state === 'refused';
  useEffect(() => {
    if (follow) article.current?.scrollIntoView({ block: 'nearest' });
  }, [follow]);
  if (!account) return null;
  return (
    <article ref={article} className="post pending" aria-busy={reply.state !== 'refused'}>
      <PersonAvatar person={account} size={top ? 'm' : 's'} />
      <div className="pbody">
        <header className="by">
          <b>{account.name}</b>
          <SendState reply={reply} />
        </header>
        <div className="body">
          <p className="typed">{reply.source}</p>
        </div>
        {reply.state === 'refused' && <Refused reply={reply} />}
      </div>
    </article>
  );
}

function SendState({ reply: { state, problem } }: { reply: PendingReply }) {
  const { t } = useT();
  if (state === 'refused') return null;
  return (
    <span className="meta" role="status">
      <Icon name="clock" /> {state === 'sending' ? t('discussions.sending') : (problem?.title ?? t('discussions.will-send'))}
    </span>
  );
}

/** Not accepted: why, and its text back. */
function Refused({ reply }: { reply: PendingReply }) {
  const { t } = useT();
  const outbox = useOutbox();
  const location = useLocation();
  const { restore } = useReply();
  const { problem, id } = reply;
  const reason = problem?.fields?.[0]?.message ?? problem?.title ?? t('discussions.too-old');
  function takeBack() {
    if (outbox?.take(id)) restore(reply);
  }
  return (
    <Notice tone="err" role="alert">
      <p>{reason || t('discussions.not-done')}</p>
      <p className="row row-s">
        {problem?.status === 401 && (
          // A whole new document: this page still takes itself for signed in.
          <a className="btn s pri" href={signInAddress(location)}>
            {t('discussions.sign-in')}
          </a>
        )}
        <button type="button" className="btn s" onClick={() => outbox?.retry(id)}>
          {t('discussions.try-again')}
        </button>
        <button type="button" className="btn s" onClick={takeBack}>
          {t('discussions.edit-again')}
        </button>
      </p>
    </Notice>
  );
}
