import * as z from 'zod/mini';

/** What happened, as its slice names it: `type` and `version` choose the shape of `payload`. */
export interface EventBody {
  type: string;
  version: number;
  payload: unknown;
}

/** An event on its way to a view: its room and its place in it. `at` is the instant of its transaction, ISO 8601 in UTC. */
export interface RoomEvent<B extends EventBody = EventBody> {
  room: string;
  seq: number;
  at: string;
  /** The account that did it, or null for a guest or the system. */
  actor: string | null;
  body: B;
}

/** Which events a view already holds: room → sequence of the last one. */
export const Cursor = z.record(z.string(), z.number());
export type Cursor = z.infer<typeof Cursor>;

/** A view as of a cursor, both read in one snapshot. */
export interface Snapshot {
  cursor: Cursor;
}

/**
 * A slice's events: type → version → what the payload holds. An event of a type or version that a reader does not know
 * makes it fetch the room anew.
 */
export interface EventCatalog {
  [type: string]: { version: number; payload: z.core.$ZodType };
}

export type EventOf<C extends EventCatalog> = {
  [T in keyof C & string]: { type: T; version: C[T]['version']; payload: z.core.output<C[T]['payload']> };
}[keyof C & string];

export const defineEvents = <const C extends EventCatalog>(catalog: C): C => catalog;

/** The versions that a build knows of each type; a catalog is one. */
export type KnownEvents = Readonly<Record<string, { version: number }>>;

/** True when this build knows the event and can reduce it. */
export const knows = (catalog: KnownEvents, body: EventBody): boolean => catalog[body.type]?.version === body.version;

/** What the kernel puts in the place of an event whose subject was erased: nobody can reduce it. */
const REDACTED = 'redacted';
const familyOf = (type: string): string => type.slice(0, type.indexOf('.'));

/**
 * True when the event may change a view of this slice: a room carries what several slices tell, and a family of types
 * (`group.…`, `post.…`) belongs to one of them.
 */
export const concerns = (catalog: KnownEvents, body: EventBody): boolean =>
  body.type === REDACTED || Object.keys(catalog).some((type) => familyOf(type) === familyOf(body.type));
