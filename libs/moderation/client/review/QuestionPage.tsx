import { MutationField, pageAction, pageLoader, Time, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound, signInRequired } from '@minga/kernel/contract';
import { errorBeside } from '@minga/people/client';
import { Button, Notice, TextAreaField } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { moderationRoutes } from '../../contract';

const idIn = ({ question }: Readonly<Record<string, string | undefined>>): string => {
  if (!isId(question)) throw notFound();
  return question;
};

export const loader = pageLoader(({ params, api, environment }) => {
  if (!environment.account) throw signInRequired();
  return api(moderationRoutes).getQuestion({ params: { questionId: idIn(params) } });
});

export const action = pageAction(async ({ params, api, field, mutationId }) => {
  const questionId = idIn(params);
  await api(moderationRoutes).answerQuestion({ params: { questionId }, body: { text: field('text') } }, { mutationId });
  return redirect(`/questions/${questionId}`);
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.question.title'), hidden: true }) };

/** What a moderator asks somebody about something of theirs, and where they answer it. */
export function Component() {
  const { t } = useT();
  const { title, text, at, answer } = useLoaderData<typeof loader>();
  const refused = useRefusedForm();
  return (
    <main id="main" className="wrap page stack">
      <h1 className="h2">{t('moderation.question.title')}</h1>
      <p>{t('moderation.question.about', { title })}</p>
      <blockquote className="lead">{text}</blockquote>
      <p className="meta">
        <Time at={at} />
      </p>
      {answer ? (
        <Notice tone="ok" role="status">
          <p>{t('moderation.question.answered')}</p>
          <p>{answer}</p>
        </Notice>
      ) : (
        <form method="post" className="stack si-f">
          <MutationField />
          <TextAreaField
            name="text"
            label={t('moderation.question.answer')}
            hint={t('moderation.question.hint')}
            error={errorBeside(refused, 'text') ?? (refused?.fields.length === 0 ? refused.title : undefined)}
            rows={4}
            required
            defaultValue={refused?.values['text']}
          />
          <p>
            <Button type="submit" tone="primary">
              {t('moderation.question.send')}
            </Button>
          </p>
        </form>
      )}
    </main>
  );
}
