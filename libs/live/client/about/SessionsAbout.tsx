import '@minga/ui/styles/screens/sessions.css';
import { liveOptions, useApi, useLiveQuery, useT, type LiveQuery, type Page, type SubjectSessionsProps } from '@minga/kernel/client';
import type { Client, SubjectRef } from '@minga/kernel/contract';
import { LinkButton, Section } from '@minga/ui';
import { aboutRoutes, liveEvents, OPEN_STATES, reduceList, type AboutView, type SessionRow } from '../../contract';
import { NextRow } from '../list/NextRow';

const aboutQuery = (api: Client<typeof aboutRoutes>, { type, id }: SubjectRef): LiveQuery<AboutView> => ({
  queryKey: ['live', 'about', type, id],
  queryFn: ({ signal }) => api.sessionsAbout({ params: { type, id } }, { signal }),
  events: liveEvents,
  reduce: reduceList as LiveQuery<AboutView>['reduce'],
});

export const load = ({ api, queries }: Page, { subject }: SubjectSessionsProps) => queries.ensureQueryData(liveOptions(aboutQuery(api(aboutRoutes), subject)));

/** Meetings about something, on its page: those to come, that go on and that are over, with what came of them. */
export default function SessionsAbout({ subject }: SubjectSessionsProps) {
  const { t } = useT();
  const { items, calls } = useLiveQuery(aboutQuery(useApi(aboutRoutes), subject));
  if (items.length === 0 && !calls) return null;
  return (
    <Section id="sessions" title={t('live.about.title')}>
      {items.length > 0 && (
        <ul role="list" className="ls">
          {items.map((row) => (
            <NextRow key={row.id} row={row} note={<How row={row} />} />
          ))}
        </ul>
      )}
      {calls && (
        <div className="stack">
          {items.length === 0 && <p className="ink2">{t('live.about.lead')}</p>}
          <p className="row row-s">
            <LinkButton href={`/s/new?about=${subject.type}:${subject.id}`} size="s" icon="plus">
              {t('live.about.call')}
            </LinkButton>
          </p>
        </div>
      )}
    </Section>
  );
}

/** How it stands, and the way in or to what came of it. */
function How({ row: { state, address } }: { row: SessionRow }) {
  const { t } = useT();
  if (OPEN_STATES.includes(state)) {
    return (
      <LinkButton href={`${address}/room`} size="s" tone="live">
        {t(state === 'lobby' ? 'live.page.enter-lobby' : 'live.page.enter')}
      </LinkButton>
    );
  }
  if (state === 'reported') {
    return (
      <LinkButton href={`${address}/report`} size="s" icon="doc">
        {t('live.page.report')}
      </LinkButton>
    );
  }
  return <span className="st">{t(`live.states.${state}`)}</span>;
}
