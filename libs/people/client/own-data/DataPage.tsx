import '@minga/ui/styles/screens/sign-in.css';
import { pageAction, pageLoader, Time, useApi, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Button, LinkButton, Notice, Section } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Form, redirect, redirectDocument } from 'react-router';
import { peopleRoutes, type OwnDataExport } from '../../contract';
import { orConfirm } from '../second-factor/or-confirm';
import { deletionQuery, ownDataQuery } from './own-data.queries';
import { sizeIn } from './size';

const WORDS = 'people.own-data';
export const DATA_PATH = '/account/data';

export const loader = pageLoader(async ({ api, environment, queries }) => {
  if (!environment.account) throw signInRequired();
  const people = api(peopleRoutes);
  await Promise.all([queries.ensureQueryData(ownDataQuery(people)), queries.ensureQueryData(deletionQuery(people))]);
  return null;
});

export const action = pageAction(async ({ api, field, queries }) => {
  const people = api(peopleRoutes);
  return orConfirm(async () => {
    if (field('intent') === 'fetch') return redirectDocument((await people.openOwnData({ params: { exportId: field('exportId') } })).address);
    await people.askForOwnData({});
    await queries.invalidateQueries({ queryKey: ownDataQuery(people).queryKey });
    return redirect(DATA_PATH);
  }, DATA_PATH);
});

export const handle: PageHandle = {
  meta: ({ translator }) => ({ title: translator.t(`${WORDS}.title`), hidden: true }),
};

/** One's own data to take along, and the way out. */
export function Component() {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const { data } = useSuspenseQuery(ownDataQuery(api));
  const { data: deletion } = useSuspenseQuery(deletionQuery(api));
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <h1 className="h1">{t(`${WORDS}.title`)}</h1>
        <p className="lead">{t(`${WORDS}.lead`)}</p>
      </div>
      <Section title={t(`${WORDS}.export.title`)} id="export">
        <div className="stack">
          <p>{t(`${WORDS}.export.about`)}</p>
          <Archive archive={data.export} />
        </div>
      </Section>
      <Section title={t(`${WORDS}.delete.title`)} id="delete">
        <div className="stack">
          <p>{t(`${WORDS}.delete.about`, { days: deletion.graceDays })}</p>
          <LinkButton href="/account/delete">{t(`${WORDS}.delete.to-page`)}</LinkButton>
        </div>
      </Section>
      <div>
        <LinkButton tone="quiet" href="/account">
          {t(`${WORDS}.delete.back`)}
        </LinkButton>
      </div>
    </main>
  );
}

function Archive({ archive }: { archive: OwnDataExport | null }) {
  const translator = useT();
  const { t } = translator;
  if (archive?.state === 'waiting') return <Notice role="status">{t(`${WORDS}.export.waiting`)}</Notice>;
  return (
    <>
      {archive?.state === 'failed' && <Notice tone="err">{t(`${WORDS}.export.failed`)}</Notice>}
      {archive?.state === 'ready' && (
        <Form method="post" reloadDocument className="stack">
          <input type="hidden" name="intent" value="fetch" />
          <input type="hidden" name="exportId" value={archive.id} />
          <p className="meta">
            {t(`${WORDS}.export.ready`)} <Time at={archive.expiresAt} />
          </p>
          <div>
            <Button type="submit" tone="primary">
              {t(`${WORDS}.export.download`, { size: sizeIn(translator, archive.bytes ?? 0) })}
            </Button>
          </div>
        </Form>
      )}
      <Form method="post">
        <input type="hidden" name="intent" value="ask" />
        <Button type="submit" tone={archive?.state === 'ready' ? 'quiet' : undefined}>
          {t(`${WORDS}.export.ask`)}
        </Button>
      </Form>
    </>
  );
}
