import { useT } from '@minga/kernel/client';
import type { Translator } from '@minga/kernel/contract';
import { PersonAvatar, PersonName, StakeholderMark } from '@minga/people/client';
import { countryName, STAKEHOLDER_SHAPE, type Country, type StakeholderGroup } from '@minga/people/contract';
import { Avatar, type AvatarProps } from '@minga/ui';
import type { ExpertFace } from '../../contract';
import { lettersOf } from '../request/parts';

export interface Face {
  name: string;
  /** Of the page with what they offer. */
  address: string;
  group: StakeholderGroup | null;
  country: Country | null;
}

/** What a person and an organisation have in common as experts. */
export function faceOf({ person, organisation }: ExpertFace): Face {
  if (organisation) return { name: organisation.name, address: `/x/experts${organisation.address}`, group: organisation.stakeholderGroup, country: organisation.country };
  return { name: person?.name ?? '', address: `/x/experts/${person?.handle ?? ''}`, group: person?.stakeholderGroup ?? null, country: person?.country ?? null };
}

/** An organisation’s tile bears its country, or letters of its name when it is the whole region’s. */
export function FaceAvatar({ expert: { person, organisation }, size }: { expert: ExpertFace } & Pick<AvatarProps, 'size'>) {
  if (person) return <PersonAvatar person={person} size={size} />;
  if (!organisation) return null;
  return <Avatar size={size} initials={organisation.country ?? lettersOf(organisation.name)} shape={STAKEHOLDER_SHAPE[organisation.stakeholderGroup]} />;
}

/** Beside a headline: whose it is. */
export function FaceName({ expert: { person, organisation } }: { expert: ExpertFace }) {
  const { t, language } = useT();
  if (person) return <PersonName person={person} />;
  if (!organisation) return null;
  return (
    <span suppressHydrationWarning>
      <b>{organisation.name}</b> <StakeholderMark group={organisation.stakeholderGroup} /> {organisation.country ? countryName(organisation.country, language) : t('people.organisation.regional')}
    </span>
  );
}

/** With the country beside it, for lists that are read across countries. */
export const namedWithCountry = ({ t, language }: Translator, { name, country }: Face): string =>
  country ? t('exchange.match.person', { name, country: countryName(country, language) }) : name;
