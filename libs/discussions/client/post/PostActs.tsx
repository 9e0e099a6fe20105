import { Slot, useT } from '@minga/kernel/client';
import { Icon } from '@minga/ui';
import { memo, type FormEvent } from 'react';
import { Link } from 'react-router';
import { postCan, postPermalink, type Post, type Reaction } from '../../contract';
import { useHydrated } from '../reading/use-hydrated';
import '../slots';
import { useTopic } from '../topic/context';
import { shownReactions } from '../topic/pending';
import { PostMenu } from './PostMenu';
import { offered, REACTION_ICON } from './reactions';
import { useReact } from './use-react';

/** What can be done with a post. A plain form: without script its buttons and links do the same by their own pages. */
export const PostActs = memo(function PostActs({ post }: { post: Post }) {
  const { t, number } = useT();
  const { page, pending, search, reply } = useTopic();
  const react = useReact(post.id);
  const { tally, own } = shownReactions(post, page.viewer.ownReactions[post.id] ?? [], pending.reactions);
  const mayReply = postCan(page, post, 'replyTo').allowed || !page.viewer.account;
  const mayReact = postCan(page, post, 'react').allowed || !page.viewer.account;
  function submit(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (!react || !button) return;
    event.preventDefault();
    react(button.value as Reaction, button.name === 'react');
  }
  return (
    <form method="post" className="acts" onSubmit={submit}>
      <input type="hidden" name="intent" value="react" />
      <input type="hidden" name="post" value={`${post.id} ${post.position}`} />
      {!post.deleted && mayReply && page.viewer.can.reply.allowed && (
        <Link
          to={`?${replyQuery(search, post.position)}#reply`}
          preventScrollReset
          onClick={(event) => {
            event.preventDefault();
            reply(post);
          }}
        >
          <Icon name="reply" />
          {t('discussions.reply')}
        </Link>
      )}
      {!post.deleted &&
        offered(tally).map((kind) => {
          const words = (
            <>
              <Icon name={REACTION_ICON[kind]} />
              {t(`discussions.reactions.${kind}`)} {tally[kind] > 0 && number(tally[kind])}
            </>
          );
          return mayReact ? (
            <button key={kind} name={own.includes(kind) ? 'unreact' : 'react'} value={kind} aria-pressed={own.includes(kind)}>
              {words}
            </button>
          ) : (
            tally[kind] > 0 && <span key={kind}>{words}</span>
          );
        })}
      {!post.deleted && <Slot name="post.acts" props={{ subject: { type: 'post', id: post.id }, groupId: page.topic.group.id, authorId: post.author.id }} />}
      <More post={post} />
    </form>
  );
});

/** A menu with script; without it a page of its own. */
function More({ post }: { post: Post }) {
  const { t } = useT();
  if (useHydrated()) return <PostMenu post={post} />;
  return (
    <a href={`${postPermalink(post.id)}/actions`} aria-label={t('discussions.post.more')} rel="nofollow">
      <Icon name="dots" />
    </a>
  );
}

function replyQuery(search: string, position: number): string {
  const query = new URLSearchParams(search);
  query.set('reply', String(position));
  return query.toString();
}
