import { liveOptions, pageAction, pageLoader, Time, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Empty, LinkButton, List, ListRow, Notice, Status } from '@minga/ui';
import { redirect, useLoaderData, useSearchParams } from 'react-router';
import { moderationRoutes, type AppealState, type OwnAct } from '../../contract';
import { ActFacts } from './ActFacts';
import { AppealForm } from './AppealForm';
import { ownActsQuery } from './conduct.queries';

const numberIn = (text: string | null): number | undefined => (text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined);

export const loader = pageLoader(async ({ api, queries, url, environment }) => {
  if (!environment.account) throw signInRequired();
  const before = numberIn(url.searchParams.get('before'));
  await queries.ensureQueryData(liveOptions(ownActsQuery(api(moderationRoutes), { before })));
  return { before };
});

export const action = pageAction(async ({ api, field, queries, mutationId }) => {
  await api(moderationRoutes).appeal({ params: { number: Number(field('number')) }, body: { text: field('text') } }, { mutationId });
  await queries.invalidateQueries({ queryKey: ['acts'] });
  return redirect('/decisions?sent=1');
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.acts.title'), hidden: true }) };

/** What moderators and stewards did about the reader, and the reader's appeals. */
export function Component() {
  const { t } = useT();
  const { before } = useLoaderData<typeof loader>();
  const { items, next } = useLiveQuery(ownActsQuery(useApi(moderationRoutes), { before }));
  const sent = useSearchParams()[0].has('sent');
  return (
    <main id="main" className="wrap page stack">
      <h1 className="h1">{t('moderation.acts.title')}</h1>
      <p className="lead">{t('moderation.acts.lead')}</p>
      <div role="status">{sent && <Notice tone="ok">{t('moderation.acts.sent')}</Notice>}</div>
      {items.length === 0 && <Empty title={t('moderation.acts.empty')}>{t('moderation.acts.empty-text')}</Empty>}
      <List>
        {items.map((act) => (
          <ActRow key={act.number} act={act} />
        ))}
      </List>
      {next !== null && <LinkButton href={`/decisions?before=${next}`}>{t('moderation.own.more')}</LinkButton>}
    </main>
  );
}

const TONES: Partial<Record<AppealState, 'ok' | 'due'>> = { waiting: 'due', granted: 'ok' };

function ActRow({ act }: { act: OwnAct }) {
  const { t } = useT();
  const { appeal, until, number } = act;
  return (
    <ListRow>
      <div className="stack">
        <ActFacts act={act} />
        {until && (
          <p className="meta">
            {t('moderation.acts.until')} <Time at={until} />
          </p>
        )}
        {appeal ? (
          <div>
            <p>
              <Status tone={TONES[appeal.state]}>{t(`moderation.appeals.states.${appeal.state}`)}</Status>
            </p>
            <p className="ink2">{t('moderation.acts.you-wrote', { text: appeal.text })}</p>
            {appeal.answer && <p className="ink2">{t('moderation.own.answer', { answer: appeal.answer })}</p>}
          </div>
        ) : (
          <AppealForm number={number} />
        )}
      </div>
    </ListRow>
  );
}
