import { signInAddress, useRefusedForm, useT } from '@minga/kernel/client';
import { FreshPill, Icon, Notice, useUi } from '@minga/ui';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { useTopic } from '../topic/context';
import { useReply } from './reply-target';
import { ReplyForm } from './parts';
import { useRestoredDraft } from './use-restored-draft';

export interface ReplyDockProps {
  /** Replies that wait to be asked for. */
  waiting: number;
  onReveal(): void;
  onTyping(typing: boolean): void;
  onSent(mutationId: string): void;
  onElsewhere(position: number): void;
}

/** Stays at the foot of the window: what arrived, and the place to answer or why one cannot. */
export function ReplyDock({ waiting, onReveal, onTyping, onSent, onElsewhere }: ReplyDockProps) {
  const { t } = useT();
  const { page } = useTopic();
  const { target } = useReply();
  useRestoredDraft();
  return (
    <div className="reply-dock" id="reply">
      <p className="fr" role="status">
        {waiting > 0 && <FreshPill onClick={onReveal}>{t('discussions.new-replies', { count: waiting })}</FreshPill>}
      </p>
      {page.viewer.can.reply.allowed ? (
        <Suspense>
          <ReplyForm key={target.postId} onTyping={onTyping} onSent={onSent} onElsewhere={onElsewhere} />
        </Suspense>
      ) : (
        <>
          <NotSent />
          <WhyNot reason={page.viewer.can.reply.reason} />
        </>
      )}
    </div>
  );
}

/** Without script: a reply that came when one could not answer any more. Its text is given back. */
function NotSent() {
  const { t } = useT();
  const refused = useRefusedForm('reply');
  const source = refused?.values['source'];
  if (!source) return null;
  return (
    <Notice tone="err" role="alert">
      <p>{refused.title}</p>
      <label>
        <b>{t('discussions.not-sent-text')}</b>
        <textarea className="in" rows={6} readOnly defaultValue={source} />
      </label>
    </Notice>
  );
}

/** Says why one cannot answer, and the way to be able to. */
function WhyNot({ reason = 'forbidden' }: { reason?: string }) {
  const { t, has } = useT();
  const { Link } = useUi();
  const location = useLocation();
  const { group } = useTopic().page.topic;
  const sentence = has(`refusals.${reason}`) ? `refusals.${reason}` : 'problems.forbidden';
  return (
    <p className="why row row-s">
      {reason === 'sign-in-required' ? (
        <>
          <span>{t('discussions.sign-in-to-reply')}</span>
          <Link className="btn s pri" href={signInAddress(location)}>
            {t('discussions.sign-in')}
          </Link>
          <Link className="btn s" href="/register">
            {t('discussions.register')}
          </Link>
        </>
      ) : (
        <>
          <Icon name={reason.startsWith('topic-') ? 'lock' : 'chat'} />
          <span>{t(sentence)}</span>
          {reason === 'members-post' && <Link href={group.address}>{t('discussions.see-group', { name: group.name })}</Link>}
        </>
      )}
    </p>
  );
}
