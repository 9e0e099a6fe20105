import { pageLoader, Time, useT, type PageHandle } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { Button, Empty, LinkButton, List, ListRow, SelectField, useUi } from '@minga/ui';
import { Form, useLoaderData } from 'react-router';
import { moderationRoutes, REGISTERED_ACTS, type RegisterEntry, type RegisteredAct } from '../../contract';
import { actWord } from '../conduct/act-words';
import { Figures } from './Figures';

const yearIn = (text: string | null): number | undefined => (text && /^20\d\d$/.test(text) ? Number(text) : undefined);
const actIn = (text: string | null): RegisteredAct | undefined => REGISTERED_ACTS.find((act) => act === text);
const beforeIn = (text: string | null): number | undefined => (text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined);

export const loader = pageLoader(async ({ api, url }) => {
  const query = { year: yearIn(url.searchParams.get('year')), act: actIn(url.searchParams.get('act')), before: beforeIn(url.searchParams.get('before')) };
  const moderation = api(moderationRoutes);
  const view = await moderation.register({ query });
  const year = query.year ?? view.years[0];
  const figures = year === undefined ? null : await moderation.registerFigures({ query: { year } });
  return { query, view, figures };
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('moderation.register.title') }) };

/** What anybody may know of moderation: each act with its reason, without names. */
export function Component() {
  const { t } = useT();
  const { query, view, figures } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <h1 className="h1">{t('moderation.register.title')}</h1>
        <p className="lead">{t('moderation.register.lead')}</p>
      </div>
      {figures && <Figures figures={figures} />}
      <section className="stack">
        <h2 className="h2">{t('moderation.register.acts')}</h2>
        <Filters query={query} years={view.years} />
        {view.items.length === 0 && <Empty title={t('moderation.register.empty')}>{t('moderation.register.empty-text')}</Empty>}
        <List>
          {view.items.map((entry) => (
            <Entry key={entry.number} entry={entry} />
          ))}
        </List>
        {view.next !== null && <LinkButton href={olderAddress(query, view.next)}>{t('moderation.own.more')}</LinkButton>}
      </section>
    </main>
  );
}

interface Query {
  year?: number | undefined;
  act?: RegisteredAct | undefined;
}

function olderAddress({ year, act }: Query, before: number): string {
  const search = new URLSearchParams({ before: String(before), ...(year && { year: String(year) }), ...(act && { act }) });
  return `/moderation?${search.toString()}`;
}

function Filters({ query, years }: { query: Query; years: readonly number[] }) {
  const { t } = useT();
  return (
    <Form method="get" className="row filt end">
      <SelectField id="re-year" name="year" label={t('moderation.register.year')} defaultValue={query.year ?? ''}>
        <option value="">{t('moderation.register.all-years')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <SelectField id="re-act" name="act" label={t('moderation.register.act')} defaultValue={query.act ?? ''}>
        <option value="">{t('moderation.register.all-acts')}</option>
        {REGISTERED_ACTS.map((act) => (
          <option key={act} value={act}>
            {t(actWord(act))}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{t('moderation.register.show')}</Button>
    </Form>
  );
}

function Entry({ entry: { number, act, at, canned, days, group, stakeholderGroup } }: { entry: RegisterEntry }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <ListRow className="ends">
      <div>
        <h3 className="h4">{t(actWord(act))}</h3>
        <p className="meta">
          {t('moderation.acts.number', { number })}. <Time at={at} />
          {group && (
            <>
              {'. '}
              <Link href={group.address} lang={group.lang}>
                {group.name}
              </Link>
            </>
          )}
        </p>
        {canned && canned !== 'other' && <p>{t(`moderation.canned.is-${canned}`)}</p>}
        {days !== null && <p className="ink2">{t('moderation.register.days', { count: days })}</p>}
      </div>
      {stakeholderGroup && <StakeholderMark group={stakeholderGroup} />}
    </ListRow>
  );
}
