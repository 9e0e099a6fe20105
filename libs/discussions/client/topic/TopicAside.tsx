import { Time, useT } from '@minga/kernel/client';
import { StakeholderBalance, StakeholderLegend } from '@minga/people/client';
import { countryName } from '@minga/people/contract';
import { Cord, CordItem, Section, useUi } from '@minga/ui';
import { useBindings } from '../reading/bindings';
import { useActs } from '../act/acts';
import { useHydrated } from '../reading/use-hydrated';
import { useTopic } from './context';
import { placeAddress } from './stretch';

/** The topic at a glance: its milestones on a cord, who took part, the shortcuts. */
export function TopicAside({ unread }: { unread: number }) {
  return (
    <aside className="only-d">
      <div className="stk stack-l">
        <Milestones unread={unread} />
        <TookPart />
        {useHydrated() && <Keys />}
      </div>
    </aside>
  );
}

function Milestones({ unread }: { unread: number }) {
  const { t, language } = useT();
  const { Link } = useUi();
  const { page, order, baseline } = useTopic();
  const { topic, posts } = page;
  const { openedBy, openedAt, accepted, address, lastPosition } = topic;
  const answer = accepted && posts.items.find((post) => post.id === accepted.postId);
  const where = openedBy.country ? countryName(openedBy.country, language) : openedBy.name;
  return (
    <Section title={t('discussions.at-a-glance')}>
      <Cord>
        <CordItem state="done">
          <Link href={placeAddress(address, order, 0)}>{t('discussions.opening')}</Link>
          <br />
          <span className="meta">
            <Time at={openedAt} />, {where}
          </span>
        </CordItem>
        {accepted && (
          <CordItem state="sol">
            <Link href={placeAddress(address, order, accepted.position)}>{t('discussions.accepted')}</Link>
            {answer && (
              <>
                <br />
                <span className="meta">
                  <Time at={answer.at} />, {answer.author.name}
                </span>
              </>
            )}
          </CordItem>
        )}
        {unread > 0 && (
          <CordItem state="now">
            <Link href={placeAddress(address, order, baseline + 1)}>
              <b>{t('discussions.you-left-here')}</b>
            </Link>
            <br />
            <span className="meta">{t('discussions.unread', { count: unread })}</span>
          </CordItem>
        )}
        {lastPosition > 0 && (
          <CordItem>
            <Link href={placeAddress(address, order, lastPosition)}>{t('discussions.last-reply')}</Link>
          </CordItem>
        )}
      </Cord>
    </Section>
  );
}

function TookPart() {
  const { t } = useT();
  const { groups } = useTopic().page.topic.participants;
  if (Object.keys(groups).length === 0) return null;
  return (
    <Section title={t('discussions.who-took-part')}>
      <StakeholderBalance small counts={groups} />
      <div className="legend">
        <StakeholderLegend counts={groups} />
      </div>
    </Section>
  );
}

function Keys() {
  const { bindings } = useBindings();
  const { t } = useT();
  const { open } = useActs();
  const { next, previous, unread, reply } = bindings.keys;
  const key = (name: string) => <kbd>{name.toUpperCase()}</kbd>;
  return (
    <p className="meta">
      {bindings.on && (
        <>
          {t('discussions.shortcuts.short')} {key(next)} {key(previous)} {t('discussions.shortcuts.short-move')}, {key(unread)}{' '}
          {t('discussions.shortcuts.short-unread')}, {key(reply)} {t('discussions.shortcuts.short-reply')}.{' '}
        </>
      )}
      <button type="button" className="as-link" onClick={() => open({ kind: 'shortcuts' })}>
        {t('discussions.shortcuts.change')}
      </button>
    </p>
  );
}
