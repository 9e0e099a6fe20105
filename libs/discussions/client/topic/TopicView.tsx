import { usePresence } from '@minga/kernel/client';
import { rooms } from '@minga/kernel/contract';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { PostArticle } from '../post/PostArticle';
import { ReplyContext } from '../composer/reply-target';
import { ReplyDock } from '../composer/ReplyDock';
import { useReplyState } from '../composer/use-reply-state';
import { useActs } from '../act/acts';
import { BindingsContext } from '../reading/bindings';
import { goTo, postAt } from '../reading/places';
import { useHydrated } from '../reading/use-hydrated';
import { useReadMarks } from '../reading/use-read-marks';
import { countUnread, TopicContext, type TopicScope } from './context';
import { Replies } from './Replies';
import { stretchAddress } from './stretch';
import { TopicAside } from './TopicAside';
import { TopicHead } from './TopicHead';
import { TopicTools } from './TopicTools';
import type { TopicPageData } from './TopicPage';
import { useTopicKeys } from './use-topic-keys';
import { useTopicState } from './use-topic-scope';
import { Writing } from './Writing';

const Dialogs = lazy(() => import('../act/Dialogs'));
const SelectionQuote = lazy(() => import('../composer/SelectionQuote'));

/** A topic: opening post, replies, what goes on in it, and the place to answer. */
export function TopicView(data: TopicPageData) {
  const list = useRef<HTMLDivElement>(null);
  const state = useTopicState(data);
  const { page, held, until, showFresh, scope } = state;
  const [typing, setTyping] = useState(false);
  const presence = usePresence(rooms.topic(page.topic.id), typing ? 'writing' : 'reading');
  const reply = useReplyState(page, data.replyTo);
  const whole: TopicScope = useMemo(() => ({ ...scope, reply: reply.to }), [scope, reply.to]);
  const unread = countUnread(whole, held.items, until);
  const shown = held.items.map((post) => post.position).join(' ');
  const mark = page.viewer.account ? page.viewer.readPosition : undefined;
  useReadMarks(list, { topicId: page.topic.id, mark, last: page.topic.lastPosition, shown });
  const bindings = useTopicKeys(whole, held);
  useArrivalAt(scope.target);
  const reveal = useReveal(scope, held, until, showFresh);
  const hydrated = useHydrated();
  const { dialog, open } = useActs();
  return (
    <TopicContext value={whole}>
      <ReplyContext value={reply}>
       <BindingsContext value={bindings}>
        <main id="main" className="wrap page lay th">
          <div className="thm" ref={list}>
            <TopicHead presence={presence} />
            <PostArticle post={page.opening} top />
            <TopicTools />
            <Replies items={held.items} unread={unread} />
            <Writing presence={presence} />
            <ReplyDock waiting={held.waiting} onReveal={reveal} onTyping={setTyping} onSent={state.sent} onElsewhere={state.elsewhere} />
          </div>
          <TopicAside unread={unread} />
        </main>
        {hydrated && page.viewer.can.reply.allowed && (
          <Suspense fallback={null}>
            <SelectionQuote />
          </Suspense>
        )}
        {dialog && (
          <Suspense fallback={null}>
            <Dialogs dialog={dialog} onClose={() => open(null)} />
          </Suspense>
        )}
       </BindingsContext>
      </ReplyContext>
    </TopicContext>
  );
}

/** A permalink opens at its post: in view, and with the focus. */
function useArrivalAt(target: number | undefined): void {
  useEffect(() => {
    if (target === undefined) return;
    // After the router has put the page where it thinks it belongs.
    const frame = requestAnimationFrame(() => goTo(postAt(target), 'arrive'));
    return () => cancelAnimationFrame(frame);
  }, [target]);
}

/** Shows what waits, at its first post; when that is beyond this stretch, goes there. */
function useReveal({ page, order }: Omit<TopicScope, 'reply'>, { first }: { first: number | undefined }, until: number, showFresh: () => void): () => void {
  const navigate = useNavigate();
  const [going, setGoing] = useState<number>();
  useEffect(() => {
    if (going === undefined) return;
    goTo(postAt(going));
    setGoing(undefined);
  }, [going]);
  return () => {
    showFresh();
    if (first !== undefined) setGoing(first);
    else void navigate(`${stretchAddress(page.topic.address, order, { at: until + 1 })}#p${until + 1}`);
  };
}
