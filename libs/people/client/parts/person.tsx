import { useAccount, useT } from '@minga/kernel/client';
import { Avatar, Icon, useUi, type AvatarProps } from '@minga/ui';
import { countryName, photoFor, STAKEHOLDER_SHAPE, type Country, type PersonCard, type StakeholderGroup } from '../../contract';
import { personInitials } from './initials';
import { StakeholderMark } from './stakeholders';

/** What is needed to show somebody: a `PersonCard`, or less of one (presence, the page's own account). */
export interface ShownPerson {
  handle: string;
  name: string;
  stakeholderGroup: string | null;
  country: string | null;
  organisation?: string | null;
  photo?: string | null;
  imported?: boolean;
  verified?: boolean;
}

export const personAddress = ({ handle }: Pick<PersonCard, 'handle'>): string => `/p/${handle}`;

/** A person's tile: picture or letters, with the mark of their stakeholder group. Put the name beside it. */
export function PersonAvatar({ person, ...rest }: { person: ShownPerson } & Pick<AvatarProps, 'size' | 'present' | 'className'>) {
  const reader = useAccount();
  const shape = person.stakeholderGroup ? STAKEHOLDER_SHAPE[person.stakeholderGroup as StakeholderGroup] : undefined;
  return <Avatar {...rest} initials={personInitials(person)} shape={shape} src={photoFor(person.photo, reader) ?? undefined} />;
}

/** The name, as a link to the person's page where there is one. */
export function PersonLink({ person }: { person: ShownPerson }) {
  const { t } = useT();
  const { Link } = useUi();
  if (!person.name) return <>{t('people.erased')}</>;
  return person.imported ? <>{person.name}</> : <Link href={personAddress(person)}>{person.name}</Link>;
}

/** Whom a person speaks for, where the name does not say it already: organisation, else country. */
function origin(person: ShownPerson, language: Parameters<typeof countryName>[1]): string | null {
  if (person.organisation) return person.organisation === person.name ? null : person.organisation;
  return person.country ? countryName(person.country as Country, language) : null;
}

/** Beside a name whose organisation somebody else vouches for; nothing where it is only claimed. */
export function VerifiedMark({ person }: { person: Pick<ShownPerson, 'verified'> }) {
  const { t } = useT();
  if (!person.verified) return null;
  return (
    <span className="ver" title={t('people.person.verified-mark')}>
      <Icon name="check" />
      <span className="vh">{t('people.person.verified-mark')}</span>
    </span>
  );
}

export interface PersonNameProps {
  person: ShownPerson;
  /** Leaves organisation and country out, where space is short. */
  short?: boolean;
}

/** What stands for a person everywhere: name, mark and word of the stakeholder group, organisation or country. */
export function PersonName({ person, short }: PersonNameProps) {
  const { t, language } = useT();
  const from = short ? null : origin(person, language);
  return (
    <>
      <b>
        <PersonLink person={person} />
      </b>{' '}
      {person.stakeholderGroup && <StakeholderMark group={person.stakeholderGroup as StakeholderGroup} />}
      <VerifiedMark person={person} />
      {from && (
        <span className="meta" suppressHydrationWarning>
          {person.verified || !person.stakeholderGroup ? ` ${from}` : `, ${from}`}
          {person.organisation === from && person.verified === false && ` (${t('people.person.claimed-short')})`}
        </span>
      )}
      {person.imported && <span className="meta"> {t('people.imported')}</span>}
    </>
  );
}
