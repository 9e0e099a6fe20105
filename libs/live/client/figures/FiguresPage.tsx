import '@minga/ui/styles/screens/report.css';
import { pageLoader, Time, useT, type PageHandle } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { Breadcrumb, Empty, Section, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { figuresRoutes, SMALLEST_CELL, type SessionFigures } from '../../contract';

export const loader = pageLoader(({ api, url }) => api(figuresRoutes).liveFigures({ query: { groupId: url.searchParams.get('group') || undefined } }));

export const handle: PageHandle = { nav: 'sessions', meta: ({ translator }) => ({ title: translator.t('live.figures.title'), canonical: '/s/figures' }) };

const COUNTS = ['people', 'countries', 'speakers', 'questions', 'polls', 'decisions', 'actions'] as const;

/** Attendance and participation, session by session. */
export function Component() {
  const { t } = useT();
  const { group, sessions } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('live.report.way')} items={[{ href: '/s', label: t('live.nav') }, ...(group ? [{ href: group.address, label: group.name }] : [])]} />
        <h1 className="h1">{t('live.figures.title')}</h1>
        <p className="lead">{t('live.figures.lead', { least: SMALLEST_CELL })}</p>
      </div>
      {sessions.length === 0 ? <Empty title={t('live.figures.none')} /> : sessions.map((session) => <OfSession key={session.sessionId} session={session} />)}
    </main>
  );
}

function OfSession({ session }: { session: SessionFigures }) {
  const { t, number } = useT();
  const { Link } = useUi();
  return (
    <Section title={<Link href={session.address}>{session.title}</Link>} action={<Time at={session.startedAt} />}>
      <dl className="figs all">
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`live.figures.${name}`)}</dt>
            <dd>{number(session[name])}</dd>
          </div>
        ))}
      </dl>
      {session.groups.length > 0 && (
        <table className="tbl fold">
          <thead>
            <tr>
              <th scope="col">{t('live.figures.group')}</th>
              <th scope="col">{t('live.figures.present')}</th>
              <th scope="col">{t('live.figures.spoken')}</th>
            </tr>
          </thead>
          <tbody>
            {session.groups.map(({ key, present, spoken }) => (
              <tr key={key ?? 'none'}>
                <th scope="row">{key === null ? t('live.report.no-group') : <StakeholderMark group={key} />}</th>
                <td data-l={t('live.figures.present')} className="num">
                  {present === null ? t('live.figures.few') : number(present)}
                </td>
                <td data-l={t('live.figures.spoken')} className="num">
                  {number(spoken)} %
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
