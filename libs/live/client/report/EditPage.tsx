import '@minga/ui/styles/screens/report.css';
import '@minga/ui/styles/screens/report-edit.css';
import { ActForm, liveOptions, pageAction, pageLoader, Time, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { errorBeside, FormErrors } from '@minga/people/client';
import { Breadcrumb, Button, LinkButton, Notice, Section, TextField } from '@minga/ui';
import { useMemo } from 'react';
import { useLoaderData } from 'react-router';
import { LEAD_LENGTH, MOST_REVIEW_DAYS, REASON_LENGTH, REVIEW_DAYS, reportRoutes, type ReportDeskView } from '../../contract';
import { BlockForm } from './BlockForm';
import { AddBlock } from './AddBlock';
import { performEdit } from './edit-acts';
import { partsOf } from './parts';
import { idIn, reportDeskQuery } from './report.query';
import { usePartTitle } from './ReportBody';
import { useFilledFrom } from './use-filled-from';

export const loader = pageLoader(async (page) => {
  const sessionId = idIn(page.params);
  const { session } = await page.queries.ensureQueryData(liveOptions(reportDeskQuery(page.api(reportRoutes), sessionId)));
  return { sessionId, title: session.title };
});

export const action = pageAction((page) => performEdit(page, idIn(page.params)));

export const handle: PageHandle<{ sessionId: string; title: string }> = {
  nav: 'sessions',
  meta: ({ data, translator }) => ({ title: translator.t('live.report.edit-of', { title: data.title }), hidden: true }),
};

/** The report under the hands of its rapporteurs, each block on its own; for a speaker, what they may propose. */
export function Component() {
  const { t } = useT();
  const { sessionId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(reportDeskQuery(useApi(reportRoutes), sessionId));
  const title = usePartTitle(view.figures.items);
  const { session, may } = view;
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('live.report.way')} items={[{ href: '/s', label: t('live.nav') }, { href: session.address, label: session.title }, { href: `${session.address}/report`, label: t('live.report.title') }]} />
        <h1 className="h1">{t(may.edit ? 'live.report.edit' : 'live.report.correct')}</h1>
        <p className="lead">{t(may.edit ? 'live.report.edit-lead' : 'live.report.correct-lead')}</p>
      </div>
      {view.reviewUntil && view.state === 'review' && (
        <Notice tone="due">
          <p>
            {t('live.report.in-review')} <Time at={view.reviewUntil} />
          </p>
        </Notice>
      )}
      <div className="lay">
        <div className="stack-l">
          {may.edit && <LeadForm view={view} />}
          {partsOf(view.blocks).map((part) => (
            <Section key={part.key} id={part.key} title={title(part)}>
              {part.blocks.map((block) => (
                <BlockForm key={block.id} block={block} view={view} />
              ))}
              {may.edit && <AddBlock section={part.section} itemId={part.itemId} />}
            </Section>
          ))}
        </div>
        {may.edit && (
          <aside className="stack-l">
            <SendForm view={view} />
            <RedraftForm view={view} />
            <PublishForm view={view} />
          </aside>
        )}
      </div>
    </main>
  );
}

function LeadForm({ view }: { view: ReportDeskView }) {
  const { t } = useT();
  const refused = useRefusedForm('report-lead');
  const stands = typeof refused?.facts['text'] === 'string' ? refused.facts['text'] : undefined;
  const { from, onChange } = useFilledFrom(useMemo(() => ({ text: view.lead }), [view.lead]));
  return (
    <ActForm intent="report-lead" className="stack" fields={{ was: stands ?? from.text }}>
      <FormErrors refused={refused} labels={{ lead: t('live.report.lead') }} prefix="rp-" />
      {stands !== undefined && <p className="typed">{stands}</p>}
      <TextField key={from.text} id="rp-lead" name="lead" label={t('live.report.lead')} hint={t('live.report.lead-hint')} most={LEAD_LENGTH} error={errorBeside(refused, 'lead')} onChange={onChange} defaultValue={refused?.values['lead'] ?? from.text} />
      <Button type="submit">{t('live.report.save')}</Button>
    </ActForm>
  );
}

function SendForm({ view }: { view: ReportDeskView }) {
  const { t } = useT();
  const refused = useRefusedForm('report-send');
  if (view.state === 'published') return null;
  return (
    <Section title={t('live.report.review')}>
      <p className="meta">{t('live.report.review-about')}</p>
      <ActForm intent="report-send" className="stack">
        <FormErrors refused={refused} labels={{ days: t('live.report.days') }} prefix="rs-" />
        <TextField id="rs-days" name="days" type="number" min={1} max={MOST_REVIEW_DAYS} label={t('live.report.days')} defaultValue={refused?.values['days'] ?? String(REVIEW_DAYS)} />
        <Button type="submit">{t(view.state === 'review' ? 'live.report.extend' : 'live.report.send')}</Button>
      </ActForm>
    </Section>
  );
}

function RedraftForm({ view }: { view: ReportDeskView }) {
  const { t } = useT();
  const refused = useRefusedForm('report-redraft');
  if (view.version > 0) return null;
  return (
    <Section title={t('live.report.redraft')}>
      <p className="meta">{t('live.report.redraft-about')}</p>
      <ActForm intent="report-redraft" className="stack">
        <FormErrors refused={refused} labels={{}} prefix="rr-" />
        <Button type="submit">{t('live.report.redraft-now')}</Button>
      </ActForm>
    </Section>
  );
}

function PublishForm({ view }: { view: ReportDeskView }) {
  const { t } = useT();
  const refused = useRefusedForm('report-publish');
  const again = view.version > 0;
  return (
    <Section title={t('live.report.publishing')}>
      <p className="meta">{t(again ? 'live.report.again-about' : 'live.report.publish-about')}</p>
      {again && !view.pending && <p>{t('live.report.nothing-new')}</p>}
      <ActForm intent="report-publish" className="stack">
        <FormErrors refused={refused} labels={{ note: t('live.report.note') }} prefix="rn-" />
        {again && <TextField id="rn-note" name="note" label={t('live.report.note')} most={REASON_LENGTH} required error={errorBeside(refused, 'note')} defaultValue={refused?.values['note'] ?? ''} />}
        <Button type="submit" tone="primary">
          {t(again ? 'live.report.publish-again' : 'live.report.publish')}
        </Button>
      </ActForm>
      <p>
        <LinkButton href={`${view.session.address}/report`} tone="quiet">
          {t('live.report.look')}
        </LinkButton>
      </p>
    </Section>
  );
}
