import { ActForm, Time, useAccount, useT } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { Breadcrumb, Button, LinkButton, Status, useUi } from '@minga/ui';
import { BEFORE_OPEN, type RequestView } from '../../contract';
import { AskerTile } from './parts';
import { SECTIONS } from './sections';

/** Title, who asks, and what anybody may do at once. */
export function RequestHead({ view }: { view: RequestView }) {
  const { t } = useT();
  return (
    <>
      <Breadcrumb
        label={t('exchange.page.way')}
        items={[
          { href: '/x', label: t('exchange.title') },
          { href: view.address, label: t('exchange.page.number', { number: String(view.number) }) },
        ]}
      />
      <div className="rq-h">
        <div className="rq-t">
          <AskerTile asker={view.asker} />
          <div>
            <h1 className="h2" lang={view.need.lang}>
              {view.need.title || t('exchange.untitled')}
            </h1>
            <Byline view={view} />
          </div>
        </div>
        <div className="row row-s">
          {SECTIONS.map(({ id, Head }) => Head && <Head key={id} view={view} />)}
          <Follow view={view} />
        </div>
      </div>
    </>
  );
}

function Byline({ view }: { view: RequestView }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <p className="meta">
      <StakeholderMark group={view.asker.stakeholderGroup} bare /> <Link href={view.asker.address}>{view.asker.name}</Link>{' '}
      {view.openedAt ? (
        <>
          {t('exchange.page.opened')} <Time at={view.openedAt} day />
        </>
      ) : (
        <Status>{t(`exchange.states.${view.state}`)}</Status>
      )}
      {view.group && (
        <>
          {' · '}
          <Link href={view.group.address}>{view.group.name}</Link>
        </>
      )}
    </p>
  );
}

function Follow({ view }: { view: RequestView }) {
  const { t } = useT();
  const account = useAccount();
  if (BEFORE_OPEN.includes(view.state)) return null;
  if (!account) {
    return (
      <LinkButton href={`/sign-in?next=${encodeURIComponent(view.address)}`} icon="bookmark">
        {t('exchange.page.follow')}
      </LinkButton>
    );
  }
  return (
    <ActForm intent={view.following ? 'unfollow' : 'follow'}>
      <Button type="submit" icon="bookmark" aria-pressed={view.following}>
        {t(view.following ? 'exchange.page.following' : 'exchange.page.follow')}
      </Button>
    </ActForm>
  );
}
