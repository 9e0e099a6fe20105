import '@minga/ui/styles/screens/sessions.css';
import { ActForm, pageAction, pageLoader, useEnvironment, useT, type PageHandle } from '@minga/kernel/client';
import { notFound, signInRequired } from '@minga/kernel/contract';
import { Breadcrumb, Button, Notice, Section } from '@minga/ui';
import { useActionData, useLoaderData } from 'react-router';
import { liveRoutes } from '../../contract';

export const loader = pageLoader(async ({ environment, api }) => {
  if (!environment.account) throw signInRequired();
  return api(liveRoutes).ownCalendar({});
});

/** The address is told in the answer and nowhere else. */
export const action = pageAction(async (page): Promise<{ path: string | null }> => {
  const api = page.api(liveRoutes);
  if (page.field('intent') === 'make') return { path: (await api.makeCalendar({}, { mutationId: page.mutationId })).path };
  if (page.field('intent') !== 'drop') throw notFound();
  await api.dropCalendar({}, { mutationId: page.mutationId });
  return { path: null };
});

export const handle: PageHandle = { nav: 'sessions', meta: ({ translator }) => ({ title: translator.t('live.list.calendar'), hidden: true }) };

/** The private address of one’s calendar of sessions. */
export function Component() {
  const { t, date } = useT();
  const { origin } = useEnvironment();
  const { since } = useLoaderData<typeof loader>();
  const path = (useActionData() as { path?: string | null } | undefined)?.path;
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('live.page.way')} items={[{ href: '/s', label: t('live.title') }]} />
      <h1 className="h1">{t('live.list.calendar')}</h1>
      <p className="lead">{t('live.calendar.lead')}</p>
      <Section title={t('live.calendar.mine')}>
        {path && (
          <Notice tone="ok" role="status">
            <p>
              <b>{t('live.calendar.address')}</b>
            </p>
            <p className="cal-u">{`${origin}${path}`}</p>
            <p>{t('live.calendar.once')}</p>
          </Notice>
        )}
        <p suppressHydrationWarning>{since ? t('live.calendar.has', { date: date(since, { dateStyle: 'long' }) }) : t('live.calendar.none')}</p>
        <div className="row row-s">
          <ActForm intent="make">
            <Button type="submit" tone={since ? undefined : 'primary'}>
              {t(since ? 'live.calendar.reset' : 'live.calendar.make')}
            </Button>
          </ActForm>
          {since && (
            <ActForm intent="drop">
              <Button type="submit" tone="quiet">
                {t('live.calendar.remove')}
              </Button>
            </ActForm>
          )}
        </div>
        {since && <p className="meta">{t('live.calendar.reset-hint')}</p>}
      </Section>
    </main>
  );
}
