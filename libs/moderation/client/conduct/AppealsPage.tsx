import { liveOptions, MutationField, pageAction, pageLoader, Time, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { isId, signInRequired } from '@minga/kernel/contract';
import { errorBeside, FormErrors, PersonLink } from '@minga/people/client';
import { Button, Empty, LinkButton, List, ListRow, Notice, Segmented, TextAreaField } from '@minga/ui';
import { Form, redirect, useLoaderData, useSearchParams } from 'react-router';
import { APPEAL_STATES, moderationRoutes, type Appeal, type AppealState } from '../../contract';
import { ActFacts } from './ActFacts';
import { appealsQuery } from './conduct.queries';

const stateIn = (text: string | null): AppealState => APPEAL_STATES.find((state) => state === text) ?? 'waiting';
const afterIn = (text: string | null): string | undefined => (text && isId(text) ? text : undefined);
const addressOf = (state: AppealState): string => (state === 'waiting' ? '/appeals' : `/appeals?state=${state}`);

export const loader = pageLoader(async ({ api, queries, url, environment }) => {
  if (!environment.account) throw signInRequired();
  const query = { state: stateIn(url.searchParams.get('state')), after: afterIn(url.searchParams.get('after')) };
  await queries.ensureQueryData(liveOptions(appealsQuery(api(moderationRoutes), query)));
  return query;
});

export const action = pageAction(async ({ api, field, queries, mutationId }) => {
  const decision = field('decision') === 'granted' ? 'granted' : 'refused';
  await api(moderationRoutes).decideAppeal({ params: { appealId: field('appealId') }, body: { decision, answer: field('answer') } }, { mutationId });
  await queries.invalidateQueries({ queryKey: ['appeals'] });
  return redirect(`/appeals?done=${decision}`);
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.appeals.title'), hidden: true }) };

/** Appeals that the reader may decide about. */
export function Component() {
  const { t, number } = useT();
  const query = useLoaderData<typeof loader>();
  const { items, next, waiting } = useLiveQuery(appealsQuery(useApi(moderationRoutes), query));
  const done = useSearchParams()[0].get('done');
  const states = APPEAL_STATES.map((state) => ({
    value: state,
    label: state === 'waiting' ? `${t('moderation.appeals.states.waiting')} ${number(waiting)}` : t(`moderation.appeals.states.${state}`),
    href: addressOf(state),
  }));
  return (
    <main id="main" className="wrap page stack">
      <h1 className="h1">{t('moderation.appeals.title')}</h1>
      <p className="lead">{t('moderation.appeals.lead')}</p>
      <Segmented label={t('moderation.appeals.which')} options={states} value={query.state} />
      <div role="status">{(done === 'granted' || done === 'refused') && <Notice tone="ok">{t(`moderation.appeals.done.${done}`)}</Notice>}</div>
      {items.length === 0 && <Empty title={t('moderation.appeals.empty')}>{t('moderation.appeals.empty-text')}</Empty>}
      <List>
        {items.map((appeal) => (
          <AppealRow key={appeal.id} appeal={appeal} />
        ))}
      </List>
      {next && <LinkButton href={`${addressOf(query.state)}${query.state === 'waiting' ? '?' : '&'}after=${next}`}>{t('moderation.queue.more')}</LinkButton>}
    </main>
  );
}

function AppealRow({ appeal }: { appeal: Appeal }) {
  const { t } = useT();
  const { by, at, text, lang, act, actor, answer, decidedBy, refused, state, stuck } = appeal;
  return (
    <ListRow>
      <div className="stack">
        <div>
          <ActFacts act={act} />
          {actor && (
            <p className="meta">
              {t('moderation.appeals.done-by')} <PersonLink person={actor} />
            </p>
          )}
        </div>
        <div>
          <p>
            <PersonLink person={by} /> <span className="meta"><Time at={at} relative /></span>
          </p>
          <p lang={lang}>{text}</p>
        </div>
        {answer && (
          <p className="ink2">
            {t('moderation.own.answer', { answer })} {decidedBy && <PersonLink person={decidedBy} />}
          </p>
        )}
        {state === 'waiting' && (refused ? <Notice>{t(stuck ? 'moderation.appeals.stuck' : `refusals.${refused}`)}</Notice> : <AnswerForm appeal={appeal} />)}
      </div>
    </ListRow>
  );
}

/** Either button sends the same answer. */
function AnswerForm({ appeal: { id } }: { appeal: Appeal }) {
  const { t } = useT();
  const refused = useRefusedForm(id);
  const label = t('moderation.appeals.answer');
  return (
    <Form method="post" className="stack" preventScrollReset noValidate>
      <MutationField />
      <input type="hidden" name="intent" value={id} />
      <input type="hidden" name="appealId" value={id} />
      <FormErrors refused={refused} labels={{ answer: label }} prefix={`an-${id}-`} />
      <TextAreaField id={`an-${id}-answer`} name="answer" label={label} hint={t('moderation.appeals.answer-hint')} error={errorBeside(refused, 'answer')} rows={2} defaultValue={refused?.values['answer']} required />
      <p className="row row-s">
        <Button type="submit" name="decision" value="granted">
          {t('moderation.appeals.grant')}
        </Button>
        <Button type="submit" name="decision" value="refused">
          {t('moderation.appeals.refuse')}
        </Button>
      </p>
    </Form>
  );
}
