import { MutationField, pageAction, pageLoader, useAccount, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, TextAreaField } from '@minga/ui';
import { redirect } from 'react-router';
import { postRoutes } from '../../contract';
import { loadPost, placeOf, usePostPage } from './post-page';
import { PostFrame } from './PostFrame';

export const loader = pageLoader(loadPost);

export const action = pageAction(async (page) => {
  const { postId, address } = await placeOf(page);
  await page.api(postRoutes).deletePost({ params: { postId }, body: { reason: page.field('reason') } }, { mutationId: page.mutationId });
  return redirect(address);
}, { reason: 'discussions.delete-why' });

export const handle: PageHandle = { nav: 'groups', meta: ({ translator }) => ({ title: translator.t('discussions.delete-title'), hidden: true }) };

/** Deleting a post by a plain form: says what it does and asks why. */
export function Component() {
  const { t } = useT();
  const { post } = usePostPage();
  const refused = useRefusedForm();
  const own = post.author.id === useAccount()?.id;
  return (
    <PostFrame title={t('discussions.delete-title')}>
      <p>{t(post.descendantCount > 0 ? 'discussions.delete-keeps-replies' : 'discussions.delete-leaves-mark')}</p>
      <form method="post" className="stack">
        <MutationField />
        <TextAreaField
          label={t('discussions.delete-why')}
          hint={t(own ? 'discussions.delete-why-own' : 'discussions.delete-why-moderator')}
          name="reason"
          rows={3}
          required={!own}
          defaultValue={refused?.values['reason']}
          error={errorBeside(refused, 'reason')}
        />
        <p>
          <Button tone="err" type="submit">
            {t('discussions.delete')}
          </Button>
        </p>
      </form>
    </PostFrame>
  );
}
