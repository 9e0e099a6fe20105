import '../admin.css';
import { pageLoader, Time, useT, type PageHandle } from '@minga/kernel/client';
import { Notice, Section, Status } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { adminRoutes, type HealthView } from '../../contract';

const MEGABYTE = 1024 * 1024;
/** More than this, and what is derived (activity, counters, notices) is seen to be late. */
const BEHIND = 1000;

export const loader = pageLoader(({ api }) => api(adminRoutes).health({}));

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('admin.health.title'), hidden: true }) };

/** What is wrong, in the order of how much it matters. */
function troubles(health: HealthView): string[] {
  const { parked, mail, consumers, jobs } = health;
  return [
    ...(parked.length > 0 ? ['parked'] : []),
    ...(mail.givenUp > 0 || mail.failing > 0 ? ['mail'] : []),
    ...(consumers.some(({ behind }) => behind > BEHIND) ? ['behind'] : []),
    ...(jobs.some(({ state }) => state === 'failed') ? ['jobs'] : []),
  ];
}

/** How the site does, so that nobody needs a terminal to see it. */
export function Component() {
  const { t, number } = useT();
  const health = useLoaderData<typeof loader>();
  const wrong = troubles(health);
  const { database, mail } = health;
  return (
    <>
      <h1 className="h1">{t(wrong.length === 0 ? 'admin.health.well' : 'admin.health.unwell')}</h1>
      {wrong.map((name) => (
        <Notice key={name} tone="due">
          {t(`admin.health.troubles.${name}`)}
        </Notice>
      ))}
      <Section title={t('admin.health.process')}>
        <dl className="adm-facts">
          <Fact name={t('admin.health.version')} value={health.version} />
          <Fact name="Node" value={health.node} />
          <Fact name={t('admin.health.started')} value={<Time at={health.startedAt} />} />
          <Fact name={t('admin.health.sockets')} value={number(health.sockets)} />
          <Fact name="PostgreSQL" value={t('admin.health.answers', { version: database.version, ms: database.answersMs })} />
          <Fact name={t('admin.health.size')} value={`${number(Math.round(database.bytes / MEGABYTE))} MB`} />
          <Fact name={t('admin.health.mail')} value={t('admin.health.mail-queue', { waiting: mail.waiting, failing: mail.failing, lost: mail.givenUp })} />
        </dl>
      </Section>
      <Consumers health={health} />
      <Jobs jobs={health.jobs} />
    </>
  );
}

function Fact({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

/** What is derived or done by itself, in words; a name that has none yet stands as it is. */
function useNames(kind: 'consumers' | 'tasks'): (name: string) => string {
  const { t, has } = useT();
  return (name) => (has(`admin.health.${kind}.${name}`) ? t(`admin.health.${kind}.${name}`) : name);
}

function Consumers({ health: { consumers, parked } }: { health: HealthView }) {
  const { t, number } = useT();
  const named = useNames('consumers');
  return (
    <Section title={t('admin.health.derived')}>
      <dl className="adm-facts">
        {consumers.map(({ name, behind }) => (
          <Fact key={name} name={named(name)} value={behind === 0 ? <Status tone="ok">{t('admin.health.up-to-date')}</Status> : t('admin.health.events-behind', { count: behind, n: number(behind) })} />
        ))}
        {parked.map(({ consumer, eventId, type }) => (
          <Fact key={`${consumer} ${eventId}`} name={t('admin.health.set-aside')} value={`${named(consumer)}: ${type ?? ''} ${eventId}`} />
        ))}
      </dl>
    </Section>
  );
}

function Jobs({ jobs }: { jobs: HealthView['jobs'] }) {
  const { t, number } = useT();
  const named = useNames('tasks');
  return (
    <Section title={t('admin.health.jobs')}>
      {jobs.length === 0 && <p className="ink2">{t('admin.health.no-jobs')}</p>}
      <dl className="adm-facts">
        {jobs.map(({ name, state, count }) => (
          <Fact key={`${name} ${state}`} name={named(name)} value={`${t(`admin.health.states.${state}`)}: ${number(count)}`} />
        ))}
      </dl>
    </Section>
  );
}
