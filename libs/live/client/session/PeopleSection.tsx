import { useT } from '@minga/kernel/client';
import { PersonAvatar, PersonName } from '@minga/people/client';
import { Section } from '@minga/ui';
import type { SessionView } from '../../contract';

/** Who was named for what. */
export function PeopleSection({ view }: { view: SessionView }) {
  const { t } = useT();
  const guests = view.guests ?? [];
  if (view.named.length + guests.length === 0) return null;
  return (
    <Section title={t('live.page.people')}>
      <ul role="list" className="pl">
        {view.named.map(({ role, person }) => (
          <li key={`${role} ${person.id}`}>
            <PersonAvatar person={person} size="s" />
            <div>
              <p className="meta strong">{t(`live.roles.${role}`)}</p>
              <PersonName person={person} />
            </div>
          </li>
        ))}
      </ul>
      {guests.length > 0 && (
        <details>
          <summary>{t('live.about.guests', { count: guests.length })}</summary>
          <p className="meta">{t('live.about.guests-hint')}</p>
          <ul role="list" className="pl">
            {guests.map((person) => (
              <li key={person.id}>
                <PersonAvatar person={person} size="s" />
                <PersonName person={person} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
