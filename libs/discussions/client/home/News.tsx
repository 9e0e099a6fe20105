import { Time, useEnvironment, useT } from '@minga/kernel/client';
import { Count, List, ListRow, Section, useUi } from '@minga/ui';
import type { NewInTopic, WhatsNew } from '../../contract';

/** Topics of the reader's groups that moved since they read them. */
export function News({ groups }: { groups: WhatsNew['groups'] }) {
  const { t } = useT();
  const { Link } = useUi();
  const { language } = useEnvironment();
  return (
    <Section title={t('discussions.home.news')}>
      {groups.length === 0 && <p className="meta">{t('discussions.home.no-news')}</p>}
      {groups.map(({ group, unreadTopics, topics }) => (
        <div key={group.id} className="news">
          <h3 className="h4">
            <Link href={group.address} lang={group.lang === language ? undefined : group.lang}>
              {group.name}
            </Link>
          </h3>
          <List>
            {topics.map((topic) => (
              <NewTopicRow key={topic.id} topic={topic} />
            ))}
          </List>
          {unreadTopics > topics.length && (
            <p className="meta">
              <Link href={`${group.address}?filter=unread`}>{t('discussions.home.more-unread', { count: unreadTopics - topics.length })}</Link>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}

function NewTopicRow({ topic: { title, lang, address, unread, last } }: { topic: NewInTopic }) {
  const { t, number } = useT();
  const { Link } = useUi();
  const { language } = useEnvironment();
  return (
    <ListRow hot fresh className="news-r">
      <div>
        <h4>
          <Link href={address} lang={lang === language ? undefined : lang}>
            {title}
          </Link>
        </h4>
        <p className="meta">
          {last.by.name}, <Time at={last.at} relative />
        </p>
      </div>
      <Count value={number(unread)} hidden={t('discussions.unread-word')} />
    </ListRow>
  );
}
