import '@minga/ui/styles/screens/thread.css';
import '../topic/topic.css';
import { useRefusedForm, useT } from '@minga/kernel/client';
import { PersonAvatar, PersonName } from '@minga/people/client';
import { Breadcrumb, Notice } from '@minga/ui';
import type { ReactNode } from 'react';
import type { Post } from '../../contract';
import { usePostPage } from './post-page';

/** A plain page about one post: where it stands, what it says, then what is to be done. */
export function PostFrame({ title, quiet = false, children }: { title: string; quiet?: boolean; children: ReactNode }) {
  const { t } = useT();
  const { place, page, post } = usePostPage();
  const refused = useRefusedForm();
  return (
    <main id="main" className="wrap page">
      <Breadcrumb
        label={t('discussions.way-here')}
        items={[
          { href: page.topic.group.address, label: page.topic.group.name },
          { href: place.address, label: page.topic.title },
        ]}
      />
      <h1 className="h2">{title}</h1>
      {refused && refused.fields.length === 0 && (
        <Notice tone="err" role="alert">
          <p>{refused.title}</p>
        </Notice>
      )}
      {!quiet && <Shown post={post} />}
      <div className="stack post-act">{children}</div>
    </main>
  );
}

function Shown({ post }: { post: Post }) {
  return (
    <article className="post">
      <PersonAvatar person={post.author} />
      <div className="pbody">
        <header className="by">
          <PersonName person={post.author} short />
        </header>
        <div className="body" lang={post.lang} dangerouslySetInnerHTML={{ __html: post.html }} />
      </div>
    </article>
  );
}
