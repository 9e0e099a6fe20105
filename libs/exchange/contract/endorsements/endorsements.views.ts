import * as z from 'zod/mini';
import { Id, Instant, Language, text } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { REASON_LENGTH } from '../words';

/** One sentence. */
export const ENDORSEMENT_LENGTH = 240;

/** What a colleague of another organisation vouches for: one area of one expert. */
export const Endorsement = z.object({ termId: Id, by: PersonCard, text: z.string(), lang: Language, at: Instant });
export type Endorsement = z.infer<typeof Endorsement>;

export const EndorsementInput = z.object({ text: text(ENDORSEMENT_LENGTH) });
export type EndorsementInput = z.infer<typeof EndorsementInput>;

export const RemovalInput = z.object({ reason: text(REASON_LENGTH) });
export type RemovalInput = z.infer<typeof RemovalInput>;
