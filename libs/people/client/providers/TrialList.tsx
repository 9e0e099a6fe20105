import { Time, useT } from '@minga/kernel/client';
import { List, ListRow, Section } from '@minga/ui';
import type { RulesTrial } from '../../contract';

/** What rules make of the people who came last. */
export function TrialList({ trial: { items }, title }: { trial: RulesTrial; title: string }) {
  const { t } = useT();
  return (
    <Section title={title} id="trial" level={3}>
      {items.length === 0 ? (
        <p className="ink2">{t('people.providers.rules.nobody')}</p>
      ) : (
        <List>
          {items.map((item, at) => (
            <ListRow key={at}>
              <b>{item.name}</b> <span className="meta"><Time at={item.lastUsedAt} /></span>
              <p className="meta">{outcomeOf(item, t)}</p>
            </ListRow>
          ))}
        </List>
      )}
    </Section>
  );
}

function outcomeOf({ organisation, title, groups }: RulesTrial['items'][number], t: (key: string) => string): string {
  const place = organisation ? [title, organisation].filter(Boolean).join(' · ') : '';
  const named = groups.map(({ name, role }) => `${name} (${t(`people.providers.rules.roles.${role}`)})`);
  return [place, ...named].filter(Boolean).join('; ') || t('people.providers.rules.nothing');
}
