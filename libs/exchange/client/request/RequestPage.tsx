import '@minga/ui/styles/screens/fold.css';
import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-matches.css';
import '@minga/ui/styles/screens/exchange-request.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useRefusedForm, useT, Slot, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { FoldProvider } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { exchangeRoutes, type RequestView } from '../../contract';
import { requestQuery } from '../exchange.queries';
import { opensAtOnce } from './folds';
import { HaltNotice, NextActs } from './NextActs';
import { performRequestAct } from './request-acts';
import { RequestHead } from './RequestHead';
import { requestMeta } from './request-meta';
import { SECTIONS, type RequestSection } from './sections';
import { ShareText } from './ShareText';
import { StateCord } from './StateCord';
import { presentStage } from './stages';

/** What meetings about it are asked for by. */
const subjectOf = (id: string) => ({ subject: { type: 'request', id } });
const idIn = (params: Readonly<Record<string, string | undefined>>): string => {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async (page) => {
  const requestId = idIn(page.params);
  const view = await page.queries.ensureQueryData(liveOptions(requestQuery(page.api(exchangeRoutes), requestId)));
  await Promise.all([...SECTIONS.map(async ({ load }) => load?.(page, view)), page.slots.prepare('subject.sessions', page, subjectOf(requestId))]);
  return { requestId };
});

/** Each part’s acts, then the request’s own; whatever else a form asks for is not there. */
export const action = pageAction(async (page) => {
  const requestId = idIn(page.params);
  const intent = page.field('intent');
  const theirs = SECTIONS.flatMap(({ acts }) => Object.entries(acts ?? {})).find(([name]) => name === intent)?.[1];
  const answer = await (theirs ?? performRequestAct)(page, requestId);
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return answer instanceof Response ? answer : redirect(page.url.pathname);
});

export const handle: PageHandle<{ requestId: string }> = { nav: 'exchange', slots: ['subject.sessions'], meta: requestMeta };

/** A request: what is needed, who can help, and everything that comes of it. */
export function Component() {
  const { t } = useT();
  const { requestId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(requestQuery(useApi(exchangeRoutes), requestId));
  return (
    <main id="main" className="wrap page">
      <RequestHead view={view} />
      <HaltNotice view={view} />
      {presentStage(view) >= 0 && <StateCord view={view} />}
      <div className="lay">
        <div className="stack-l">
          <NextActs view={view} />
          <Sections place="main" view={view} />
        </div>
        <aside className="stack-l" aria-label={t('exchange.page.aside')}>
          <Slot name="subject.sessions" props={subjectOf(requestId)} />
          <Sections place="aside" view={view} />
          <FoldProvider value={false}>
            <ShareText view={view} />
          </FoldProvider>
        </aside>
      </div>
    </main>
  );
}

function Sections({ place, view }: { place: RequestSection['place']; view: RequestView }) {
  const refused = useRefusedForm()?.values['intent'];
  return SECTIONS.filter((section) => section.place === place).map((section) => (
    <FoldProvider key={section.id} value={opensAtOnce(section, view, refused)}>
      <section.Component view={view} />
    </FoldProvider>
  ));
}
