import * as z from 'zod/mini';
import { Id, Language, defineEvents, type EventOf } from '@minga/kernel/contract';
import { Profile } from './person.contract';
import { Privacy } from './privacy/privacy.contract';
import { SecondFactorDue, SignInMeans } from './second-factor/means.views';
import { SessionFacts } from './session.contract';
import { Restriction } from './standing/standing.contract';

/** What can happen to an account (its own room) and to a person's public face (`person:ID`). */
export const peopleEvents = defineEvents({
  'account.profile-changed': { version: 1, payload: z.object({ profile: Profile }) },
  'account.preferences-changed': { version: 1, payload: z.object({ language: Language }) },
  'account.privacy-changed': { version: 1, payload: z.object({ privacy: Privacy }) },
  'account.means-changed': { version: 1, payload: z.object({ means: SignInMeans, due: SecondFactorDue }) },
  'account.email-changed': { version: 1, payload: z.object({ email: z.string() }) },
  /** Null: in good standing again. */
  'account.standing-changed': { version: 1, payload: z.object({ restriction: z.nullable(Restriction) }) },
  'account.session-opened': { version: 1, payload: z.object({ session: SessionFacts }) },
  'account.session-ended': { version: 1, payload: z.object({ sessionIds: z.array(Id) }) },
  'person.changed': { version: 1, payload: z.object({ profile: Profile }) },
});
export type PeopleEvent = EventOf<typeof peopleEvents>;
