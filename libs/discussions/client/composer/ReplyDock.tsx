import { signInAddress, useRefusedForm, useT, Time } from '@minga/kernel/client';
import type { Sanction } from '@minga/groups/contract';
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

/** Why moderators keep somebody from posting, and until when. */
function Until({ sanction: { reason, until } }: { sanction: Sanction }) {
  const { t } = useT();
  return (
    <>
      {' '}
      {t('discussions.post.deleted-because', { reason })} {until && <>{t('discussions.moderate.until')} <Time at={until} />.</>}
    </>
  );
}

/** Says why one cannot answer, and the way to be able to. */
function WhyNot({ reason = 'forbidden' }: { reason?: string }) {
  const { t, has } = useT();
  const { Link } = useUi();
  const location = useLocation();
  const { topic, viewer } = useTopic().page;
  const { group } = topic;
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
          <span>
            {t(sentence)}
            {viewer.sanction && <Until sanction={viewer.sanction} />}
          </span>
          {reason === 'members-post' && <Link href={group.address}>{t('discussions.see-group', { name: group.name })}</Link>}
        </>
      )}
    </p>
  );
}
