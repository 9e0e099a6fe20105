import { PersonLink, StakeholderMark } from '@minga/people/client';
import { useUi } from '@minga/ui';
import type { Offerer, PartyOrganisation } from '../../contract';

/** An organisation by its mark and name. */
export function OrganisationName({ organisation }: { organisation: PartyOrganisation }) {
  const { Link } = useUi();
  return (
    <span className="grp">
      <StakeholderMark group={organisation.stakeholderGroup} bare /> <Link href={organisation.address}>{organisation.name}</Link>
    </span>
  );
}

/** Whose offer it is: the organisation, or the person who offers in their own name. */
export function OffererName({ by }: { by: Offerer }) {
  if (by.organisation) return <OrganisationName organisation={by.organisation} />;
  if (!by.person) return null;
  return (
    <span className="grp">
      {by.person.stakeholderGroup && <StakeholderMark group={by.person.stakeholderGroup} bare />} <PersonLink person={by.person} />
    </span>
  );
}

/** The same as plain words, for labels. */
export const offererWords = ({ organisation, person }: Offerer): string => organisation?.name ?? person?.name ?? '';
