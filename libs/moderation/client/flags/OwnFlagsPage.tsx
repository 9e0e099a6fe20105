import { liveOptions, MutationField, pageAction, pageLoader, Time, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Button, Empty, LinkButton, List, ListRow, Notice, Status } from '@minga/ui';
import { Form, redirect, useLoaderData, useSearchParams } from 'react-router';
import { moderationRoutes, type FlagState, type OwnFlag } from '../../contract';
import { ownFlagsQuery } from '../moderation.queries';

export const loader = pageLoader(async ({ api, queries, url, environment }) => {
  if (!environment.account) throw signInRequired();
  const after = url.searchParams.get('after') ?? undefined;
  await queries.ensureQueryData(liveOptions(ownFlagsQuery(api(moderationRoutes), { after })));
  return { after };
});

export const action = pageAction(async ({ api, field, queries }) => {
  await api(moderationRoutes).withdrawFlag({ params: { flagId: field('flagId') } });
  await queries.invalidateQueries({ queryKey: ['flags'] });
  return redirect('/flags');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.own.title'), hidden: true }) };

/** What one flagged, and what came of it. */
export function Component() {
  const { t } = useT();
  const { after } = useLoaderData<typeof loader>();
  const { items, next } = useLiveQuery(ownFlagsQuery(useApi(moderationRoutes), { after }));
  const sent = useSearchParams()[0].has('sent');
  const refused = useRefusedForm();
  return (
    <main id="main" className="wrap page stack">
      <h1 className="h1">{t('moderation.own.title')}</h1>
      <p className="lead">{t('moderation.own.lead')}</p>
      <div role="status">{sent && <Notice tone="ok">{t('moderation.flag.sent')}</Notice>}</div>
      {refused && (
        <Notice tone="err" role="alert">
          <p>{refused.title}</p>
        </Notice>
      )}
      {items.length === 0 && <Empty level={2} title={t('moderation.own.empty')}>{t('moderation.own.empty-text')}</Empty>}
      <List>
        {items.map((flag) => (
          <FlagRow key={flag.id} flag={flag} />
        ))}
      </List>
      {next && <LinkButton href={`/flags?after=${next}`}>{t('moderation.own.more')}</LinkButton>}
    </main>
  );
}

const TONES: Partial<Record<FlagState, 'ok' | 'due'>> = { waiting: 'due', upheld: 'ok' };

function FlagRow({ flag }: { flag: OwnFlag }) {
  const { t } = useT();
  const { id, subject, reason, text, at, state, answer } = flag;
  return (
    <ListRow className="ends">
      <div>
        <h2 className="h4" lang={subject.lang}>
          {subject.title}
        </h2>
        <p className="meta">
          {t(`moderation.reasons.is-${reason}`)}. <Time at={at} relative />
        </p>
        {text && <p>{text}</p>}
        {answer && <p className="ink2">{t('moderation.own.answer', { answer })}</p>}
      </div>
      <span className="row row-s">
        <Status tone={TONES[state]}>{t(`moderation.states.${state}`)}</Status>
        {state === 'waiting' && (
          <Form method="post">
            <MutationField />
            <input type="hidden" name="flagId" value={id} />
            <Button type="submit" size="s">
              {t('moderation.own.withdraw')}
            </Button>
          </Form>
        )}
      </span>
    </ListRow>
  );
}
