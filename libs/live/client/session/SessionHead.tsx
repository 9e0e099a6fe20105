import { useT } from '@minga/kernel/client';
import { Breadcrumb, LinkButton, Status, useUi } from '@minga/ui';
import { OPEN_STATES, OVER_STATES, PLANNED_STATES, type SessionView } from '../../contract';

/** Title, where it belongs, how it stands, and the way in. */
export function SessionHead({ view }: { view: SessionView }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <>
      <Breadcrumb label={t('live.page.way')} items={[{ href: '/s', label: t('live.title') }]} />
      <div className="ses-h">
        <div>
          <h1 className="h2" lang={view.title ? view.lang : undefined}>
            {view.title || t('live.untitled')}
          </h1>
          <p className="meta ses-k">
            {OPEN_STATES.includes(view.state) ? (
              <span className="livet">
                <span className="kn live" aria-hidden="true" />
                {t(`live.states.${view.state}`)}
              </span>
            ) : (
              <Status>{t(`live.states.${view.state}`)}</Status>
            )}
            {view.group ? (
              <Link href={view.group.address} lang={view.group.lang}>
                {view.group.name}
              </Link>
            ) : (
              <Whose view={view} />
            )}
            <span>{t(`live.kinds.${view.kind}`)}</span>
          </p>
        </div>
        <Ways view={view} />
      </div>
    </>
  );
}

/** What it is about, or everybody’s. Without what it is about before one, nothing is said of it. */
function Whose({ view: { about, visibility } }: { view: SessionView }) {
  const { t } = useT();
  const { Link } = useUi();
  if (!about) return visibility === 'group' ? null : <span>{t('live.whole')}</span>;
  return (
    <span>
      {t('live.about.of')}{' '}
      <Link href={about.address} lang={about.lang}>
        {about.title}
      </Link>
    </span>
  );
}

/** Into the room, to what came of it, or on with the plan. */
function Ways({ view }: { view: SessionView }) {
  const { t } = useT();
  return (
    <div className="row row-s">
      {OPEN_STATES.includes(view.state) && (
        <LinkButton href={`${view.address}/room`} tone="live">
          {t(view.state === 'lobby' ? 'live.page.enter-lobby' : 'live.page.enter')}
        </LinkButton>
      )}
      {view.state === 'reported' && (
        <LinkButton href={`${view.address}/report`} tone="primary" icon="doc">
          {t('live.page.report')}
        </LinkButton>
      )}
      {view.state === 'ended' && (view.runs || view.roles.includes('rapporteur')) && (
        <LinkButton href={`${view.address}/report`} tone="primary" icon="doc">
          {t('live.report.title')}
        </LinkButton>
      )}
      {OVER_STATES.includes(view.state) && (
        <LinkButton href={`${view.address}/record`} icon="history">
          {t('live.page.record')}
        </LinkButton>
      )}
      {OVER_STATES.includes(view.state) && view.kind === 'training' && <LinkButton href={`${view.address}/training`}>{t('live.training.title')}</LinkButton>}
      {view.runs && PLANNED_STATES.includes(view.state) && (
        <LinkButton href={`${view.address}/edit`} icon="edit">
          {t('live.page.edit')}
        </LinkButton>
      )}
      {view.runs && (
        <LinkButton href={`/s/new?from=${view.id}`} tone="quiet">
          {t('live.page.copy')}
        </LinkButton>
      )}
    </div>
  );
}
