import { addressPart } from '@minga/kernel/contract';
import type { PersonCard } from '@minga/people/contract';
import { ADMITTED, cardJoins, cardJson, isOutside } from '@minga/people/server';
import type { ExpertFace, ExpertOrganisation } from '../../contract';

/** People who are here still and whom nobody shut out. */
export const FOUND = (account: string): string => `${account}.erased_at IS NULL AND NOT ${isOutside(account)} AND ${ADMITTED(account)}`;

/** Joins who is behind the expert `e`: an account as `a`, or an organisation as `o`. */
export const FACE_JOINS = `LEFT JOIN account a ON a.id = e.account_id ${cardJoins('a')} LEFT JOIN organisation o ON o.id = e.organisation_id`;
export const FACE = `e.id, CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS person,
  CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'name', o.name, 'stakeholderGroup', o.stakeholder_group, 'country', o.country) END AS organisation`;
/** Experts that anybody may find: whoever may be found, and organisations that are known to be there. */
export const THERE = `(a.id IS NOT NULL AND ${FOUND('a')} OR o.state = 'confirmed' AND o.merged_into IS NULL)`;

export interface FaceRow {
  id: string;
  person: PersonCard | null;
  organisation: Omit<ExpertOrganisation, 'address'> | null;
}

export const organisationAddress = (id: string, name: string): string => `/o/${addressPart(id, name)}`;
export const faceOf = ({ id, person, organisation }: FaceRow): ExpertFace => ({
  id, person, organisation: organisation && { ...organisation, address: organisationAddress(organisation.id, organisation.name) },
});
