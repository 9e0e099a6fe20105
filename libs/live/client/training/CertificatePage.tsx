import { pageLoader, Time, useT, type PageHandle } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { Breadcrumb, Button, Notice, TextField } from '@minga/ui';
import { Form, redirect, useLoaderData } from 'react-router';
import { CODE_LENGTH, trainingRoutes } from '../../contract';

/** A code of no certificate: most often one letter is another. */
function nothingAt(refusal: unknown): null {
  if (refusal instanceof Refusal && refusal.code === 'not-found') return null;
  throw refusal;
}

export const loader = pageLoader(async ({ params, api, url }) => {
  const typed = url.searchParams.get('code')?.trim();
  if (typed) throw redirect(`/s/certificate/${encodeURIComponent(typed.slice(0, CODE_LENGTH))}`);
  const code = params['code'];
  return { code: code ?? null, found: code ? await api(trainingRoutes).verifyCertificate({ params: { code } }).catch(nothingAt) : null };
});

export const handle: PageHandle = { nav: 'sessions', meta: ({ translator }) => ({ title: translator.t('live.certificate.title'), hidden: true }) };

/** What a certificate's code stands for, for whoever has it. */
export function Component() {
  const { t, date } = useT();
  const { code, found } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('live.report.way')} items={[{ href: '/s', label: t('live.nav') }]} />
        <h1 className="h1">{t('live.certificate.title')}</h1>
      </div>
      {code && !found && (
        <Notice tone="err" role="alert">
          <p>{t('live.certificate.unknown', { code })}</p>
        </Notice>
      )}
      {found && (
        <>
          <Notice tone={found.revoked ? 'err' : 'ok'}>
            <p>{found.revoked ? t('live.certificate.revoked', { reason: found.revoked.reason }) : t('live.certificate.valid')}</p>
          </Notice>
          <dl className="kv" suppressHydrationWarning>
            <div>
              <dt>{t('live.certificate.code')}</dt>
              <dd className="num">{code}</dd>
            </div>
            <div>
              <dt>{t('live.certificate.name')}</dt>
              <dd>{found.name}</dd>
            </div>
            <div>
              <dt>{t('live.certificate.training')}</dt>
              <dd lang={found.lang}>
                {found.title}
                {found.group && `, ${found.group}`}
              </dd>
            </div>
            <div>
              <dt>{t('live.certificate.day')}</dt>
              <dd>{date(found.startedAt, { dateStyle: 'long', timeZone: found.timeZone })}</dd>
            </div>
            <div>
              <dt>{t('live.certificate.percent')}</dt>
              <dd>{found.percent} %</dd>
            </div>
            <div>
              <dt>{t('live.certificate.issued')}</dt>
              <dd>
                <Time at={found.issuedAt} />
              </dd>
            </div>
          </dl>
          {!found.revoked && (
            <p>
              <a className="btn" href={`/files/certificates/${code}.pdf`}>
                PDF
              </a>
            </p>
          )}
        </>
      )}
      <Form method="get" action="/s/certificate" className="stack">
        <TextField id="cf-code" name="code" label={t('live.certificate.code')} most={CODE_LENGTH} required />
        <Button type="submit">{t('live.certificate.verify')}</Button>
      </Form>
    </main>
  );
}
