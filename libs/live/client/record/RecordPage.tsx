import '@minga/ui/styles/screens/report.css';
import '@minga/ui/styles/screens/session-record.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { Breadcrumb, Button, Checkbox, Empty, FieldGroup, LinkButton } from '@minga/ui';
import { Form, useLoaderData, useSearchParams } from 'react-router';
import { clockOf, reportRoutes, secondsOf, type SessionRecord } from '../../contract';
import { idIn } from '../report/report.query';
import { happeningAt, RECORD_KINDS, timelineOf, type Happening, type RecordKind } from './timeline';

export const loader = pageLoader(async ({ params, api }) => ({ record: await api(reportRoutes).getSessionRecord({ params: { address: idIn(params) } }) }));

export const handle: PageHandle<{ record: SessionRecord }> = {
  nav: 'sessions',
  meta: ({ data: { record: { session } }, translator }) => ({ title: translator.t('live.record.of', { title: session.title }), lang: session.lang, canonical: `${session.address}/record`, hidden: true }),
};

/** A session gone through again, moment by moment. `?t=754` stands at a second of it; `?kind=` shows only some kinds. */
export function Component() {
  const translator = useT();
  const { t } = translator;
  const { record } = useLoaderData<typeof loader>();
  const { session } = record;
  const [search] = useSearchParams();
  const asked = search.getAll('kind').filter((kind): kind is RecordKind => RECORD_KINDS.includes(kind as RecordKind));
  const kinds = asked.length > 0 ? asked : RECORD_KINDS;
  const shown = timelineOf(record, translator).filter(({ kind }) => kinds.includes(kind));
  const seconds = Number(search.get('t') ?? Number.NaN);
  const here = Number.isFinite(seconds) ? happeningAt(shown, seconds) : undefined;
  const way = [{ href: '/s', label: t('live.nav') }, ...(session.group ? [{ href: session.group.address, label: session.group.name }] : []), { href: session.address, label: session.title }];
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('live.report.way')} items={way} />
        <h1 className="h1">{t('live.record.title')}</h1>
        <p className="lead">{t('live.record.lead')}</p>
        <p className="row row-s rec-a">
          <LinkButton href={`${session.address}/report`}>{t('live.report.title')}</LinkButton>
          <a className="btn" href={`${session.address}/record.json`} download>
            {t('live.record.json')}
          </a>
        </p>
      </div>
      <Filter kinds={kinds} />
      {shown.length === 0 ? <Empty title={t('live.record.none')} /> : <Timeline rows={shown} here={here} session={session} />}
    </main>
  );
}

function Filter({ kinds }: { kinds: readonly RecordKind[] }) {
  const { t } = useT();
  return (
    <Form method="get" className="no-print">
      <FieldGroup legend={t('live.record.filter')}>
        <div className="rec-k">
          {RECORD_KINDS.map((kind) => (
            <Checkbox key={kind} name="kind" value={kind} defaultChecked={kinds.includes(kind)} label={t(`live.record.kinds.${kind}`)} />
          ))}
        </div>
      </FieldGroup>
      <Button type="submit" size="s">{t('live.record.show')}</Button>
    </Form>
  );
}

function Timeline({ rows, here, session }: { rows: readonly Happening[]; here: Happening | undefined; session: SessionRecord['session'] }) {
  const { t } = useT();
  return (
    <ol role="list" className="tl">
      {rows.map((row) => (
        <li key={`${row.kind}-${row.id}`} id={`m-${row.id}`} className={row === here ? 'here' : undefined} aria-current={row === here ? 'location' : undefined}>
          <span className="at">
            <a className="cite" href={`${session.address}/record?t=${secondsOf(row.moment)}#m-${row.id}`} aria-label={t('live.report.go-to', { clock: clockOf(row.moment) })}>
              {clockOf(row.moment)}
            </a>
          </span>
          <div className="ev">
            <p className="meta">
              {t(`live.record.kinds.${row.kind}`)} · {row.head}
            </p>
            {row.text && <p lang={session.lang}>{row.text}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
