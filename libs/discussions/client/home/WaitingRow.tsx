import { Time, useEnvironment, useT } from '@minga/kernel/client';
import { LinkButton, ListRow, useUi } from '@minga/ui';
import type { WaitingPost } from '../../contract';

/** Something that waits: the verb, what, where, since when, and the way to do it. */
export function WaitingRow({ item }: { item: WaitingPost }) {
  const { t } = useT();
  const { Link } = useUi();
  const { language } = useEnvironment();
  const { kind, by, topic, group, address, excerpt, at } = item;
  const lang = item.lang === language ? undefined : item.lang;
  return (
    <ListRow className="due-r">
      <span className="verb">{t(`discussions.home.verbs.${kind}`)}</span>
      <div>
        <h3>
          <Link href={address}>{kind === 'question' ? topic.title : t(`discussions.home.said.${kind}`, { name: by.name })}</Link>
        </h3>
        <p className="meta">
          {kind === 'question' ? t('discussions.home.asked', { name: by.name, group: group.name }) : t('discussions.home.in-topic', { topic: topic.title })}
        </p>
        {excerpt && kind !== 'question' && (
          <p className="meta clip" lang={lang}>
            {excerpt}
          </p>
        )}
      </div>
      <span className="when">
        <span className="meta">
          <Time at={at} relative />
        </span>
      </span>
      <LinkButton size="s" href={address}>
        {t(`discussions.home.acts.${kind}`)}
      </LinkButton>
    </ListRow>
  );
}
