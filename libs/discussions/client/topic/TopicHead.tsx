import { useEnvironment, useT } from '@minga/kernel/client';
import type { Presence as PresenceOf } from '@minga/kernel/contract';
import { Breadcrumb, Icon, Presence, Status, Tag, useUi } from '@minga/ui';
import { placeAddress } from './stretch';
import { useTopic } from './context';

/** Where one is, what it is about, how large it is and who is here. */
export function TopicHead({ presence }: { presence: PresenceOf | undefined }) {
  const { t, number } = useT();
  const { language } = useEnvironment();
  const { topic } = useTopic().page;
  const readers = presence?.readers ?? 0;
  return (
    <>
      <Breadcrumb
        label={t('discussions.way-here')}
        items={[
          { href: '/groups', label: t('discussions.groups') },
          { href: topic.group.address, label: topic.group.name },
        ]}
      />
      <h1 className="h2" lang={topic.lang === language ? undefined : topic.lang}>
        {topic.title}
      </h1>
      <div className="row row-s meta th-head">
        <States />
        {topic.tags.map((tag) => (
          <Tag key={tag} href={`${topic.group.address}?tag=${encodeURIComponent(tag)}`}>
            {tag}
          </Tag>
        ))}
        <span>
          {t('discussions.replies', { count: topic.replies })}
          {topic.replies > 0 && ` ${t('discussions.of-people', { count: topic.participants.count })}`}
        </span>
        {readers > 0 && <Presence>{t('discussions.reading-now', { count: readers, n: number(readers) })}</Presence>}
      </div>
      <Pace />
      <Answered />
    </>
  );
}

/** Why nothing more comes in, or how slowly. */
function Pace() {
  const { t } = useT();
  const { locked, archived, lockedReason, slowMinutes } = useTopic().page.topic;
  return (
    <>
      {(locked || archived) && lockedReason && <p className="meta">{t('discussions.post.deleted-because', { reason: lockedReason })}</p>}
      {slowMinutes > 0 && !locked && !archived && <p className="meta">{t('discussions.moderate.slow-is-on', { count: slowMinutes })}</p>}
    </>
  );
}

function States() {
  const { t } = useT();
  const { kind, pinned, locked, archived } = useTopic().page.topic;
  return (
    <>
      {kind !== 'discussion' && <Status icon={kind === 'question' ? 'chat' : 'bell'}>{t(`discussions.kinds.${kind}`)}</Status>}
      {pinned && <Status icon="pin">{t('discussions.pinned')}</Status>}
      {archived ? <Status icon="archive">{t('discussions.archived')}</Status> : locked && <Status icon="lock">{t('discussions.locked')}</Status>}
    </>
  );
}

/** A question that has its answer says so where one begins to read. */
function Answered() {
  const { t } = useT();
  const { Link } = useUi();
  const { page, order } = useTopic();
  const { accepted, address } = page.topic;
  if (!accepted) return null;
  return (
    <p className="answered">
      <span className="st ok">
        <Icon name="check" />
        {t('discussions.has-answer')}
      </span>{' '}
      <Link href={placeAddress(address, order, accepted.position)}>{t('discussions.go-to-answer')}</Link>
    </p>
  );
}
