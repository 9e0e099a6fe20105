import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { OrganisationEvent } from '../../contract';
import { organisationFacts } from './organisation.rows';

export const ORGANISATION = 'organisation';

const emit = (tx: Tx, id: string, event: OrganisationEvent): void => tx.emit(rooms.organisation(id), event, { type: ORGANISATION, id });

/** Tells the readers of an organisation's page what is said of it now. */
export async function tellChanged(tx: Tx, id: string): Promise<void> {
  const organisation = await organisationFacts(tx, id);
  if (organisation) emit(tx, id, { type: 'organisation.changed', version: 1, payload: { organisation } });
}

/** Tells the readers of these organisations' pages that their people are others, or others in standing. */
export function tellPeople(tx: Tx, ids: Iterable<string>): void {
  for (const id of new Set(ids)) emit(tx, id, { type: 'organisation.people-changed', version: 1, payload: {} });
}

export const tellMerged = (tx: Tx, id: string, into: string): void =>
  emit(tx, id, { type: 'organisation.merged', version: 1, payload: { into } });
