import * as z from 'zod/mini';

/** One refused field: its path in the body (`title`, `items.0.name`) and a stable code, worded by the reader's catalog. */
export const FieldProblem = z.object({
  field: z.string(),
  code: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/**
 * RFC 9457 problem document. `code` is stable and machine-readable, `title` a sentence in the reader's language,
 * `fields` names what to correct, `facts` carries what the client needs to go on (such as the current text of a stale edit).
 */
export const Problem = z.object({
  type: z.string(),
  status: z.number(),
  code: z.string(),
  title: z.string(),
  detail: z.optional(z.string()),
  fields: z.optional(z.array(FieldProblem)),
  facts: z.optional(z.record(z.string(), z.unknown())),
  requestId: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

/** The problem document in an answer's body; undefined when it is none. By hand, so that pages need no schema to be refused. */
export function problemIn(body: unknown): Problem | undefined {
  const { type, status, code, title } = (body ?? {}) as Partial<Record<keyof Problem, unknown>>;
  const whole = typeof type === 'string' && typeof status === 'number' && typeof code === 'string' && typeof title === 'string';
  return whole ? (body as Problem) : undefined;
}

/** What the kernel itself refuses with; slices add codes of their own in their catalogs under `problems`. */
export type KernelProblemCode =
  | 'not-found'
  | 'invalid-input'
  | 'malformed-body'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'sign-in-required'
  | 'forbidden'
  | 'foreign-origin'
  | 'mutation-reused'
  | 'too-many-requests'
  | 'shutting-down'
  | 'unavailable'
  | 'internal';

export interface ProblemDetails {
  status: number;
  /** `values` fill the gaps of the field's sentence (`{most}`). */
  fields?: { field: string; code: string; values?: Record<string, string | number> }[];
  facts?: Record<string, unknown>;
}

/** A refusal on its way to the person: thrown on the server, and by the client for each problem document it is answered. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly details: ProblemDetails,
    /** Present on the client: the document as it was answered, worded. */
    readonly problem?: Problem,
  ) {
    super(problem?.title ?? code);
  }

  get status(): number {
    return this.details.status;
  }
}

export const notFound = () => new Refusal('not-found', { status: 404 });
export const signInRequired = () => new Refusal('sign-in-required', { status: 401 });
export const forbidden = (reason: string, facts?: Record<string, unknown>) => new Refusal(reason, { status: 403, facts });
export const conflict = (reason: string, facts?: Record<string, unknown>) => new Refusal(reason, { status: 409, facts });
/** A field refused for a reason that only the server can know (taken, unknown, foreign). */
export const invalidField = (field: string, code: string, facts?: Record<string, unknown>) =>
  new Refusal('invalid-input', { status: 422, fields: [{ field, code }], facts });
