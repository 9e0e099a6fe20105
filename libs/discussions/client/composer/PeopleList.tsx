import { useT } from '@minga/kernel/client';
import { PersonAvatar, StakeholderMark } from '@minga/people/client';
import type { PersonCard } from '@minga/people/contract';

export interface PeopleListProps {
  id: string;
  people: readonly PersonCard[];
  /** Index of the highlighted one. */
  active: number;
  onPick(person: PersonCard): void;
}

export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** People that a mention may mean. The text keeps the focus. */
export function PeopleList({ id, people, active, onPick }: PeopleListProps) {
  const { t } = useT();
  return (
    <>
      {people.length > 0 && (
        <ul className="menu people" role="listbox" id={id} aria-label={t('discussions.people')}>
          {people.map((person, index) => (
            <li
              key={person.id}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === active}
              // The text would lose its focus before the click arrives.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onPick(person)}
            >
              <PersonAvatar person={person} size="s" />
              <b>{person.name}</b>
              {person.stakeholderGroup && <StakeholderMark group={person.stakeholderGroup} />}
            </li>
          ))}
        </ul>
      )}
      <span className="vh" role="status">
        {people.length > 0 ? t('discussions.people-found', { count: people.length }) : ''}
      </span>
    </>
  );
}
