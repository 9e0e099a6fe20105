import { useEnvironment } from '@minga/kernel/client';
import { lazy, memo, Suspense } from 'react';
import type { Post } from '../../contract';
import { useActs } from '../act/acts';
import { useTopic } from '../topic/context';

const EditPost = lazy(() => import('./EditPost'));
const PendingEditNote = lazy(() => import('./PendingEditNote'));

/** The text; the editor in its place while it is being changed. */
export function PostBody({ post }: { post: Post }) {
  const { pending } = useTopic();
  const { editing } = useActs();
  const change = pending.edits.find((edit) => edit.postId === post.id);
  if (editing === post.id) {
    return (
      <Suspense fallback={<Text post={post} />}>
        <EditPost post={post} />
      </Suspense>
    );
  }
  return (
    <>
      <Text post={post} />
      {change && (
        <Suspense fallback={null}>
          <PendingEditNote post={post} change={change} />
        </Suspense>
      )}
    </>
  );
}

/** Rendered and made safe by the server when it was written. */
const Text = memo(function Text({ post: { html, lang } }: { post: Post }) {
  const { language } = useEnvironment();
  return <div className="body" lang={lang === language ? undefined : lang} dangerouslySetInnerHTML={{ __html: html }} />;
});
