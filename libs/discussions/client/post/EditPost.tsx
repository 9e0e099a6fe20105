import { useApi, useEnvironment, useSend, useT } from '@minga/kernel/client';
import { Button, Composer, Skeleton } from '@minga/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { draftKeys, isHeld, POST_LENGTH, postRoutes, type Post, type PostSource } from '../../contract';
import { useActs } from '../act/acts';
import { Compose, type ComposeHandle } from '../composer/Compose';
import { DraftState, OtherDraft } from '../composer/DraftState';
import { useEditorMode } from '../composer/editor-wish';
import { Toolbar } from '../composer/Toolbar';
import { useServerDraft } from '../composer/use-server-draft';
import { changePage, useTopic } from '../topic/context';

/** A post's text being changed in its place. What it says now is fetched first. */
export default function EditPost({ post }: { post: Post }) {
  const { t } = useT();
  const api = useApi(postRoutes);
  const { run, edit } = useActs();
  // Of the moment when editing began: a change that arrives meanwhile must not pass for what was edited.
  const [revision] = useState(post.revision);
  const { data, isError } = useQuery({
    queryKey: ['post-source', post.id, revision],
    queryFn: ({ signal }) => api.getPostSource({ params: { postId: post.id } }, { signal }),
    staleTime: Infinity,
  });
  useEffect(() => {
    if (isError) void run(() => Promise.reject(new Error('no source'))).then(() => edit(null));
  }, [isError, run, edit]);
  return data ? <EditForm post={post} source={data} /> : <Skeleton label={t('discussions.loading')} />;
}

function EditForm({ post, source }: { post: Post; source: PostSource }) {
  const { t } = useT();
  const id = useId();
  const { ligero } = useEnvironment();
  const { page, queryKey } = useTopic();
  const { edit } = useActs();
  const queries = useQueryClient();
  const compose = useRef<ComposeHandle>(null);
  const [mode, setMode] = useEditorMode();
  const key = draftKeys.edit(post.id);
  const draft = useServerDraft(key, { mark: page.viewer.drafts.find((mark) => mark.key === key), first: source.source, baseRevision: source.revision });
  const send = useSend(postRoutes.editPost, page.topic.id);
  useEffect(() => compose.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const text = compose.current?.text() ?? '';
    if (text.trim() === '' || text.length > POST_LENGTH) return compose.current?.focus();
    if (text !== source.source) {
      send({ params: { postId: post.id }, body: { source: text, baseRevision: source.revision } }, (changed) => {
        if (isHeld(changed)) return;
        changePage(queries, queryKey, (before) => ({
          ...before,
          opening: before.opening.id === changed.id ? changed : before.opening,
          posts: { ...before.posts, items: before.posts.items.map((item) => (item.id === changed.id ? changed : item)) },
        }));
      });
    }
    draft.done();
    edit(null);
  }
  function pressed(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) edit(null);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
  function cancel() {
    draft.done();
    edit(null);
  }
  return (
    <Composer
      label={t('discussions.edit-post')}
      onSubmit={submit}
      onKeyDown={pressed}
      tools={<Toolbar format={(what, address) => compose.current?.format(what, address)} mode={mode} onMode={setMode} choice={ligero === 'off'} />}
      actions={
        <>
          <DraftState draft={draft} />
          <Button size="s" tone="quiet" onClick={cancel}>
            {t('discussions.discard')}
          </Button>
          <Button size="s" tone="primary" type="submit" disabled={draft.text.length > POST_LENGTH}>
            {t('discussions.save')}
          </Button>
        </>
      }
    >
      <OtherDraft draft={draft} />
      <Compose ref={compose} id={`${id}-text`} label={t('discussions.edit-post')} value={draft.text} onChange={draft.change} active mode={mode} />
    </Composer>
  );
}
