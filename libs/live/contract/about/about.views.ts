import * as z from 'zod/mini';
import { Id, Language } from '@minga/kernel/contract';

/** The kind of a subject, as its slice names it. */
export const SubjectType = z.string().check(z.regex(/^[a-z][a-z-]{0,31}$/));

/** What a session is about, as whoever may see it is told. */
export const AboutCard = z.object({ type: z.string(), id: Id, title: z.string(), lang: Language, address: z.string() });
export type AboutCard = z.infer<typeof AboutCard>;
