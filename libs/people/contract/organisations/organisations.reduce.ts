import type { RoomEvent } from '@minga/kernel/contract';
import type { OrganisationEvent } from './organisations.events';
import type { OrganisationMembers, OrganisationView } from './organisations.contract';

type Happened = RoomEvent<OrganisationEvent>;

const isOld = (view: OrganisationView | OrganisationMembers, event: Happened): boolean => event.seq <= (view.cursor[event.room] ?? 0);

/** An organisation's page, following `organisation:ID`. Who its people are, and what the reader is to it, only a fetch can tell. */
export function reduceOrganisation(view: OrganisationView, event: Happened): OrganisationView | undefined {
  if (isOld(view, event)) return view;
  if (event.body.type !== 'organisation.changed') return undefined;
  return { ...view, organisation: event.body.payload.organisation, cursor: { ...view.cursor, [event.room]: event.seq } };
}

/** The list of its people: fetched anew when anybody came, left or was verified. */
export function reduceMembers(view: OrganisationMembers, event: Happened): OrganisationMembers | undefined {
  if (isOld(view, event)) return view;
  if (event.body.type !== 'organisation.changed') return undefined;
  return { ...view, cursor: { ...view.cursor, [event.room]: event.seq } };
}
