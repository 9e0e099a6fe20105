import { Time, useT } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import type { AuditItem } from '../../contract';

/** What was done, in words; an act that no catalog knows by its code. */
export function ActName({ act }: { act: string }) {
  const { t, has } = useT();
  const key = `admin.acts.${act}`;
  return has(key) ? <>{t(key)}</> : <code>{act}</code>;
}

/** Who did something: a person, a part of the system, or somebody without an account. */
export function ActorName({ item }: { item: Pick<AuditItem, 'actor' | 'actorKind' | 'actorName'> }) {
  const { t } = useT();
  if (item.actor) return item.actor.name ? <PersonLink person={item.actor} /> : <>{t('admin.audit.erased-person')}</>;
  return <>{item.actorKind === 'system' ? t('admin.audit.system', { name: item.actorName ?? '' }) : t('admin.audit.guest')}</>;
}

/** One line of the record: what, by whom, when. */
export function ActLine({ item }: { item: AuditItem }) {
  return (
    <>
      <b>
        <ActName act={item.act} />
      </b>{' '}
      {item.subject && <a href={item.subject.address}>{item.subject.title}</a>}
      <span className="meta adm-by">
        <ActorName item={item} /> · <Time at={item.at} />
      </span>
    </>
  );
}
