import { ActForm, Time, useT } from '@minga/kernel/client';
import { PersonName, useRefusedText } from '@minga/people/client';
import { Button, List, ListRow, Section, TextField } from '@minga/ui';
import { MESSAGE_LENGTH, type Sanctioned } from '../../contract';
import { Disclosure } from '../parts/Disclosure';

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
            <Disclosure className="end" summary={t('groups.list.lift')} label={t('groups.list.lift-person', { name: person.name })}>
              <LiftForm accountId={person.id} kind={kind} />
            </Disclosure>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function LiftForm(fields: { accountId: string; kind: string }) {
  const { t } = useT();
  const refused = useRefusedText('lift', fields);
  return (
    <ActForm intent="lift" fields={fields}>
      <TextField label={t('groups.list.reason')} hint={t('groups.list.lift-hint')} name="reason" required most={MESSAGE_LENGTH} {...refused('reason')} />
      <Button type="submit" size="s">
        {t('groups.list.lift')}
      </Button>
    </ActForm>
  );
}
