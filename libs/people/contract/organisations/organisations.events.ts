import * as z from 'zod/mini';
import { defineEvents, type EventOf } from '@minga/kernel/contract';
import { OrganisationFacts } from './organisations.contract';

/** What can happen to an organisation, told in its room. */
export const organisationEvents = defineEvents({
  'organisation.changed': { version: 1, payload: z.object({ organisation: OrganisationFacts }) },
  /** Somebody came, left, was verified or got a role. Who is for the list to say, as the person's profile allows. */
  'organisation.people-changed': { version: 1, payload: z.object({}) },
  /** It is part of another one now: readers go there. */
  'organisation.merged': { version: 1, payload: z.object({ into: z.string() }) },
});
export type OrganisationEvent = EventOf<typeof organisationEvents>;
