import { useT } from '@minga/kernel/client';
import { PersonAvatar, PersonName } from '@minga/people/client';
import { Section } from '@minga/ui';
import type { SessionView } from '../../contract';

/** Who was named for what. */
export function PeopleSection({ view }: { view: SessionView }) {
  const { t } = useT();
  if (view.named.length === 0) return null;
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
    </Section>
  );
}
