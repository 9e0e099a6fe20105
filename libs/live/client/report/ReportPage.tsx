import '@minga/ui/styles/screens/session-floor.css';
import '@minga/ui/styles/screens/session-participation.css';
import '@minga/ui/styles/screens/report.css';
import { liveOptions, pageLoader, useApi, useLiveQuery, useT, type MetaInput, type PageHandle, type PageMeta } from '@minga/kernel/client';
import { Breadcrumb, Empty, LinkButton, Notice, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { reportRoutes, zoneWords, type ReportView, type SessionReport } from '../../contract';
import { idIn, reportKey, reportQuery } from './report.query';
import { ReportAside } from './ReportAside';
import { ReportBody } from './ReportBody';

export const loader = pageLoader(async (page) => {
  const sessionId = idIn(page.params);
  await page.queries.ensureQueryData(liveOptions(reportQuery(page.api(reportRoutes), sessionId)));
  return { sessionId };
});

const MOST_BODY = 5_000;

function reportMeta({ data, queries }: MetaInput<{ sessionId: string }>): PageMeta {
  const view = queries.getQueryData<ReportView>(reportKey(data.sessionId))!;
  const { report, title, lang, address, group, visibility } = view;
  const out = report !== null && report.version > 0;
  const body = out ? report.blocks.flatMap(({ statements }) => statements).map(({ text }) => text).join(' ').slice(0, MOST_BODY) : '';
  const article = out && {
    '@type': 'Report', headline: title, abstract: report.lead, inLanguage: lang, datePublished: report.publishedAt, dateModified: report.changedAt, version: report.version, articleBody: body,
    about: { '@type': 'Event', name: title, startDate: view.startedAt ?? view.startsAt, endDate: view.endedAt, url: address },
    ...(group && { publisher: { '@type': 'Organization', name: group.name } }),
  };
  return {
    title, description: report?.lead || undefined, canonical: `${address}/report`, lang, kind: 'article', hidden: !out || visibility !== 'public',
    structured: article && visibility === 'public' ? [article] : undefined, feeds: group ? [{ href: `${group.address}/reports.atom`, title: group.name }] : undefined,
  };
}

export const handle: PageHandle<{ sessionId: string }> = { nav: 'sessions', meta: reportMeta };

/** What a session leaves behind: read, printed, taken along. */
export function Component() {
  const { t } = useT();
  const { sessionId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(reportQuery(useApi(reportRoutes), sessionId));
  const { report } = view;
  return (
    <main id="main" className="wrap page rep">
      <Bar view={view} />
      {report ? (
        <article>
          <Mast view={view} report={report} />
          <div className="rep-g">
            <ReportAside report={report} />
            <ReportBody report={report} address={view.address} lang={view.lang} />
          </div>
        </article>
      ) : (
        <Empty title={t('live.report.not-yet')}>{t('live.report.not-yet-about')}</Empty>
      )}
    </main>
  );
}

function Bar({ view: { group, title, address, kind, report, may } }: { view: ReportView }) {
  const { t, language } = useT();
  const way = [{ href: '/s', label: t('live.nav') }, ...(group ? [{ href: group.address, label: group.name }] : []), { href: address, label: title }];
  return (
    <div className="rep-bar no-print row">
      <Breadcrumb label={t('live.report.way')} items={way} />
      <span className="push row row-s">
        {(may.edit || may.correct) && (
          <LinkButton href={`${address}/report/edit`} size="s" icon="edit">
            {t(may.edit ? 'live.report.edit' : 'live.report.correct')}
          </LinkButton>
        )}
        {report && (
          <>
            <a className="btn s" href={`${address}/report.pdf?lang=${language}`}>
              PDF
            </a>
            <a className="btn s q" href={`${address}/report.txt?lang=${language}`}>
              {t('live.report.text-only')}
            </a>
          </>
        )}
        {kind === 'training' && (
          <LinkButton href={`${address}/training`} size="s" tone="quiet">
            {t('live.training.title')}
          </LinkButton>
        )}
        <a className="btn s q" href={`${address}/record`}>
          {t('live.record.title')}
        </a>
      </span>
    </div>
  );
}

function Mast({ view, report }: { view: ReportView; report: SessionReport }) {
  const translator = useT();
  const { t, date } = translator;
  const { Link } = useUi();
  const zone = view.timeZone;
  const began = view.startedAt ?? view.startsAt;
  const time = (at: string) => date(at, { timeStyle: 'short', timeZone: zone });
  return (
    <header className="mast">
      <p className="mast-k">
        <span>{report.number === null ? t('live.report.draft') : t('live.report.number', { number: String(report.number) })}</span>
        {view.group && <span>{view.group.name}</span>}
        <span>{view.sample && t('live.report.sample')}</span>
      </p>
      <h1 className="h1" lang={view.lang}>
        {view.title}
      </h1>
      {report.lead && (
        <p className="lead" lang={view.lang}>
          {report.lead}
        </p>
      )}
      <p className="meta" suppressHydrationWarning>
        {t('live.report.held', { date: date(began, { dateStyle: 'full', timeZone: zone }), from: time(began), until: time(view.endedAt ?? began), zone: zoneWords(translator, zone) })}{' '}
        {report.publishedAt && t('live.report.published', { date: date(report.publishedAt, { dateStyle: 'long', timeZone: zone }) })}
      </p>
      {report.version > 1 && report.changedAt && (
        <p className="meta" suppressHydrationWarning>
          {t('live.report.revised', { version: report.version, date: date(report.changedAt, { dateStyle: 'long', timeZone: zone }), note: report.note })}
        </p>
      )}
      {report.topicAddress && (
        <p className="meta no-print">
          <Link href={report.topicAddress}>{t('live.report.topic')}</Link>
        </p>
      )}
      {report.version === 0 && (
        <Notice tone="due">
          <p>{t('live.report.unpublished')}</p>
        </Notice>
      )}
    </header>
  );
}
