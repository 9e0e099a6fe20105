import '@minga/ui/styles/screens/sessions.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { Notice } from '@minga/ui';
import { redirect, useLoaderData, useSearchParams } from 'react-router';
import { liveRoutes, WALL_CLOCKS } from '../../contract';
import { sessionQuery } from '../session.queries';
import { AgendaSection } from './AgendaSection';
import { CalendarSection } from './CalendarSection';
import { FactsSection } from './FactsSection';
import { NextActs } from './NextActs';
import { PeopleSection } from './PeopleSection';
import { performSessionAct } from './session-acts';
import { SessionHead } from './SessionHead';
import { sessionMeta } from './session-meta';
import { loadSignedUp, SignUpSection } from './SignUpSection';
import { TemplateSection } from './TemplateSection';

const idIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async (page) => {
  const sessionId = idIn(page.params);
  const view = await page.queries.ensureQueryData(liveOptions(sessionQuery(page.api(liveRoutes), sessionId)));
  return { sessionId, signedUp: await loadSignedUp(page, view) };
});

export const action = pageAction(async (page) => {
  const sessionId = idIn(page.params);
  const answer = await performSessionAct(page, sessionId);
  await page.queries.invalidateQueries({ queryKey: ['live'] });
  return answer instanceof Response ? answer : redirect(page.url.pathname);
});

export const handle: PageHandle<{ sessionId: string }> = { nav: 'sessions', meta: sessionMeta };

/** A session before and after it happens: when, what about, with whom, and what the reader may do. */
export function Component() {
  const { t } = useT();
  const { sessionId, signedUp } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const view = useLiveQuery(sessionQuery(useApi(liveRoutes), sessionId));
  const clock = WALL_CLOCKS.find((one) => one === search.get('clock'));
  return (
    <main id="main" className="wrap page">
      <SessionHead view={view} />
      {view.state === 'cancelled' && (
        <Notice tone="due">
          <p>{t('live.page.cancelled')}</p>
          {view.cancelledFor && <p>{t('live.page.cancelled-for', { reason: view.cancelledFor })}</p>}
        </Notice>
      )}
      {clock && clock !== 'plain' && (
        <Notice tone="due">
          <p>{t(`live.page.${clock}`)}</p>
        </Notice>
      )}
      {search.get('template') === 'kept' && (
        <Notice tone="ok">
          <p>{t('live.plan.template-kept')}</p>
        </Notice>
      )}
      <div className="lay">
        <div className="stack-l">
          <FactsSection view={view} />
          <AgendaSection view={view} />
        </div>
        <aside className="stack-l">
          <NextActs view={view} />
          <SignUpSection view={view} signedUp={signedUp} />
          <PeopleSection view={view} />
          <CalendarSection view={view} />
          <TemplateSection view={view} />
        </aside>
      </div>
    </main>
  );
}
