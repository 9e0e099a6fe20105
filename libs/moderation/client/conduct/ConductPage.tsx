import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { isId, notFound } from '@minga/kernel/contract';
import { PersonLink } from '@minga/people/client';
import { Empty, List, ListRow, Notice, Section } from '@minga/ui';
import { redirect, useLoaderData, useSearchParams } from 'react-router';
import { moderationRoutes, type SanctionReason, type SiteSanctionKind } from '../../contract';
import { ActFacts } from './ActFacts';
import { conductQuery } from './conduct.queries';
import { Notes } from './Notes';
import { SanctionForm } from './SanctionForm';
import { SanctionRow } from './SanctionRow';

export const loader = pageLoader(async ({ api, params, queries }) => {
  const accountId = params['account'] ?? '';
  if (!isId(accountId)) throw notFound();
  await queries.ensureQueryData(liveOptions(conductQuery(api(moderationRoutes), accountId)));
  return { accountId };
});

export const action = pageAction(async ({ api, params, field, queries, mutationId }) => {
  const moderation = api(moderationRoutes);
  const accountId = params['account'] ?? '';
  const intent = field('intent');
  if (intent === 'note') await moderation.addNote({ params: { accountId }, body: { text: field('text') } }, { mutationId });
  else if (intent === 'remove-note') await moderation.removeNote({ params: { noteId: field('noteId') } });
  else if (intent.startsWith('lift-')) await moderation.liftSiteSanction({ params: { sanctionId: intent.slice('lift-'.length) }, body: { reason: field('reason') } }, { mutationId });
  else {
    const days = field('days').trim();
    // Whatever was chosen is the contract's to check
    const body = { kind: field('kind') as SiteSanctionKind, canned: field('canned') as SanctionReason, reason: field('reason'), days: days ? Number(days) : null };
    await moderation.laySanction({ params: { accountId }, body }, { mutationId });
  }
  await queries.invalidateQueries({ queryKey: ['conduct'] });
  return redirect(`/admin/conduct/${accountId}${doneBy(intent)}`);
});

/** Notes speak for themselves. */
const doneBy = (intent: string): string => (intent.startsWith('lift-') ? '?done=lifted' : intent.endsWith('note') ? '' : '?done=laid');

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.conduct.title'), hidden: true }) };

/** What stewards know of one person and may do about them. */
export function Component() {
  const { t } = useT();
  const { accountId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(conductQuery(useApi(moderationRoutes), accountId));
  const done = useSearchParams()[0].get('done');
  const { person, restriction, sanctions, acts, refused, notes } = view;
  return (
    <>
      <h1 className="h1">{t('moderation.conduct.title')}</h1>
      <p className="lead">
        <PersonLink person={person} />
      </p>
      <div role="status">{(done === 'laid' || done === 'lifted') && <Notice tone="ok">{t(`moderation.conduct.done.${done}`)}</Notice>}</div>
      <div role="status">{restriction && <Notice>{t(`moderation.conduct.now.${restriction.standing}`)}</Notice>}</div>
      {refused ? <Notice>{t(`refusals.${refused}`)}</Notice> : <SanctionForm key={sanctions[0]?.id} />}
      <Section title={t('moderation.conduct.sanctions')}>
        {sanctions.length === 0 && <Empty title={t('moderation.conduct.no-sanctions')} />}
        <List>
          {sanctions.map((sanction) => (
            <SanctionRow key={sanction.id} sanction={sanction} liftable={!refused} />
          ))}
        </List>
      </Section>
      <Notes notes={notes} />
      <Section title={t('moderation.conduct.acts')}>
        {acts.length === 0 && <Empty title={t('moderation.conduct.no-acts')} />}
        <List>
          {acts.map((act) => (
            <ListRow key={act.number}>
              <div>
                <ActFacts act={act} />
              </div>
            </ListRow>
          ))}
        </List>
      </Section>
    </>
  );
}
