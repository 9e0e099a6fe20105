import * as z from 'zod/mini';
import { Id } from './schema';

/** A pointer to anything that a slice owns: how slices that may not import each other speak of one another's objects. */
export const SubjectRef = z.object({ type: z.string().check(z.regex(/^[a-z][a-z-]{0,31}$/)), id: Id });
export type SubjectRef = z.infer<typeof SubjectRef>;

/** What anybody who may see it can be told of a subject. */
export interface SubjectCard {
  ref: SubjectRef;
  title: string;
  /** Path on this site. */
  address: string;
  audience: string;
  lang: string;
}
