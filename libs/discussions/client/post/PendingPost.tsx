import { signInAddress, useAccount, useOutbox, useT } from '@minga/kernel/client';
import { Icon, Notice } from '@minga/ui';
import { PersonAvatar } from '@minga/people/client';
import { useLocation } from 'react-router';
import { useReply } from '../composer/reply-target';
import type { PendingReply } from '../topic/pending';

const scrollTo = (article: HTMLElement | null): void => article?.scrollIntoView({ block: 'nearest' });

/** My reply before the server has it: as it was written, with what becomes of it. */
export function PendingPost({ reply, top = false }: { reply: PendingReply; top?: boolean }) {
  const account = useAccount();
  if (!account) return null;
  return (
    <article ref={scrollTo} className="post pending" aria-busy={reply.state !== 'refused'}>
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

function SendState({ reply: { state } }: { reply: PendingReply }) {
  const { t } = useT();
  if (state === 'refused') return null;
  return (
    <span className="meta" role="status">
      <Icon name="clock" /> {t(state === 'sending' ? 'discussions.sending' : 'discussions.will-send')}
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
