import { ActForm, Time, useT } from '@minga/kernel/client';
import { PersonName } from '@minga/people/client';
import { Button, List, ListRow, Section } from '@minga/ui';
import type { Sanctioned } from '../../contract';

/** Whom the group keeps silent or out, for who moderates it; nothing when it is nobody. */
export function Sanctions({ items }: { items: readonly Sanctioned[] }) {
  const { t } = useT();
  if (items.length === 0) return null;
  return (
    <Section title={t('groups.list.sanctions')}>
      <List closed>
        {items.map(({ person, kind, until, reason }) => (
          <ListRow key={`${person.id} ${kind}`} className="gmb">
            <div>
              <PersonName person={person} />
              <p className="meta">
                {t(`groups.list.${kind}`)}, {until ? <>{t('groups.list.until')} <Time at={until} /></> : t('groups.list.until-lifted')}. {t('groups.list.silenced-for', { reason })}
              </p>
            </div>
            <ActForm intent="lift" fields={{ accountId: person.id, kind }} className="end">
              <Button type="submit" size="s">
                {t('groups.list.lift')}
              </Button>
            </ActForm>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
