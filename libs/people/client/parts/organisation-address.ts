import { addressPart } from '@minga/kernel/contract';
import type { Affiliation } from '../../contract';

/** The page of an affiliation's organisation. */
export const organisationAddress = ({ organisationId, organisation }: Pick<Affiliation, 'organisationId' | 'organisation'>): string =>
  `/o/${addressPart(organisationId, organisation)}`;
