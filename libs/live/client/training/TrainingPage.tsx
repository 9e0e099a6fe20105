import { ActForm, pageAction, pageLoader, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { FormErrors, PersonLink, useRefusedText } from '@minga/people/client';
import { Breadcrumb, Button, Notice, Section, TextField } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { OVER_STATES, REASON_LENGTH, trainingRoutes, type IssuedCertificate, type TrainingView } from '../../contract';
import { idIn } from '../report/report.query';

export const loader = pageLoader(async ({ params, api }) => ({ view: await api(trainingRoutes).getTraining({ params: { address: idIn(params) } }) }));

export const action = pageAction(async (page) => {
  const api = page.api(trainingRoutes);
  const params = { sessionId: idIn(page.params) };
  const { field, mutationId } = page;
  if (field('intent') === 'certificate') return redirect((await api.issueCertificate({ params, body: {} }, { mutationId })).page);
  if (field('intent') === 'rule') await api.setAttendanceRule({ params, body: { leastPercent: Number(field('leastPercent')) } }, { mutationId });
  else await api.revokeCertificate({ params: { certificateId: field('certificate') }, body: { reason: field('reason') } }, { mutationId });
  return redirect(page.url.pathname);
});

export const handle: PageHandle<{ view: TrainingView }> = { nav: 'sessions', meta: ({ data, translator }) => ({ title: translator.t('live.training.of', { title: data.view.title }), hidden: true }) };

/** A training's attendance rule, one's own certificate and, for those who run it, everybody's. */
export function Component() {
  const { t } = useT();
  const { view } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('live.report.way')} items={[{ href: '/s', label: t('live.nav') }, { href: view.address, label: view.title }]} />
        <h1 className="h1">{t('live.training.title')}</h1>
        <p className="lead">{t('live.training.rule', { percent: view.leastPercent })}</p>
      </div>
      <Own view={view} />
      {view.people && <Everybody view={view} people={view.people} />}
    </main>
  );
}

function Own({ view: { own, state } }: { view: TrainingView }) {
  const { t } = useT();
  const refused = useRefusedForm('certificate');
  if (!OVER_STATES.includes(state) || !own) return <p>{t(OVER_STATES.includes(state) ? 'live.training.absent' : 'live.training.later')}</p>;
  return (
    <Section title={t('live.training.own')}>
      <div className="stack">
        <p>{t('live.training.percent', { percent: own.percent })}</p>
        <FormErrors refused={refused} labels={{}} prefix="tc-" />
        {own.revoked && (
          <Notice tone="due">
            <p>{t('live.training.revoked-own')}</p>
          </Notice>
        )}
        {own.enough && !own.revoked && (
          <ActForm intent="certificate">
            <Button type="submit" tone="primary">
              {t('live.training.get')}
            </Button>
          </ActForm>
        )}
        {!own.enough && <p>{t('live.training.short')}</p>}
      </div>
    </Section>
  );
}

function Everybody({ view, people }: { view: TrainingView; people: NonNullable<TrainingView['people']> }) {
  const { t, number } = useT();
  const refused = useRefusedForm('rule');
  return (
    <>
      <Section title={t('live.training.change')}>
        <ActForm intent="rule" className="stack">
          <FormErrors refused={refused} labels={{ leastPercent: t('live.training.least') }} prefix="tr-" />
          <TextField id="tr-leastPercent" name="leastPercent" type="number" min={1} max={100} label={t('live.training.least')} defaultValue={String(view.leastPercent)} />
          <Button type="submit">{t('live.report.save')}</Button>
        </ActForm>
      </Section>
      <Section title={t('live.training.people')}>
        <ul role="list" className="ls">
          {people.map(({ person, percent, certificates }) => (
            <li key={person.id} className="it">
              <p>
                <PersonLink person={person} />: {number(percent)} %
              </p>
              {certificates.map((certificate) => (
                <Certificate key={certificate.id} certificate={certificate} />
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Certificate({ certificate: { id, revokedAt, reason } }: { certificate: IssuedCertificate }) {
  const { t } = useT();
  const refused = useRefusedText('revoke', { certificate: id });
  if (revokedAt) return <p className="meta">{t('live.training.revoked', { reason })}</p>;
  return (
    <details>
      <summary>{t('live.training.revoke')}</summary>
      <ActForm intent="revoke" className="stack" fields={{ certificate: id }}>
        <TextField id={`rv-${id}`} name="reason" label={t('live.training.reason')} most={REASON_LENGTH} required {...refused('reason')} />
        <Button type="submit">{t('live.training.revoke')}</Button>
      </ActForm>
    </details>
  );
}
