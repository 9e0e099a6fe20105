import '@minga/ui/styles/screens/thread.css';
import '../topic/topic.css';
import { MutationField, pageAction, pageLoader, signInAddress, Time, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Button, Empty, Section, TextAreaField, TextField } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { moderationRoutes, TITLE_LENGTH, type Submission } from '../../contract';
import { WhyWaiting } from './WaitingText';

export const loader = pageLoader(async ({ api, environment, url }) => {
  if (!environment.account) throw redirect(signInAddress(url));
  return api(moderationRoutes).listSubmissions({});
});

export const action = pageAction(async ({ api, field, mutationId }) => {
  const params = { submissionId: field('submission') };
  if (field('intent') === 'withdraw') await api(moderationRoutes).withdrawSubmission({ params });
  else if (field('intent') === 'change') {
    const body = { source: field('source'), ...(field('title') ? { title: field('title') } : {}) };
    await api(moderationRoutes).editSubmission({ params, body }, { mutationId });
  } else throw notFound();
  return redirect('/waiting');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('discussions.waiting.title'), hidden: true }) };

/** Own texts that wait for a moderator: to change them, or take them back as drafts. */
export function Component() {
  const { t } = useT();
  const { items } = useLoaderData<typeof loader>();
  const refused = useRefusedForm();
  return (
    <main id="main" className="wrap page stack-l">
      <h1 className="h1">{t('discussions.waiting.title')}</h1>
      <FormErrors refused={refused} labels={{ source: t('discussions.text'), title: t('discussions.title') }} prefix="wt-" />
      {items.length === 0 && <Empty title={t('discussions.waiting.none')} />}
      {items.map((item) => (
        <Waiting key={item.id} item={item} />
      ))}
    </main>
  );
}

function Waiting({ item }: { item: Submission }) {
  const { t } = useT();
  const whole = useRefusedForm();
  const refused = whole?.values['submission'] === item.id ? whole : undefined;
  return (
    <Section title={t(`discussions.waiting.kinds.${item.kind}`)} id={`w-${item.id}`}>
      <p className="meta">
        <Time at={item.at} />
      </p>
      <WhyWaiting hold={item.hold} />
      <form method="post" className="stack">
        <MutationField />
        <input type="hidden" name="submission" value={item.id} />
        {item.kind === 'topic' && (
          <TextField name="title" label={t('discussions.title')} required most={TITLE_LENGTH} defaultValue={refused?.values['title'] ?? item.title ?? ''} error={errorBeside(refused, 'title')} />
        )}
        <TextAreaField name="source" label={t('discussions.text')} rows={8} required defaultValue={refused?.values['source'] ?? item.source} error={errorBeside(refused, 'source')} />
        <p className="row row-s">
          <Button tone="primary" type="submit" name="intent" value="change">
            {t('discussions.save')}
          </Button>
          <Button type="submit" name="intent" value="withdraw" formNoValidate>
            {t('discussions.waiting.withdraw')}
          </Button>
        </p>
      </form>
    </Section>
  );
}
