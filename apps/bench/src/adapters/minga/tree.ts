import { type Random } from '../../text/random.ts';

/** Where a post stands, as the server's own columns say it. */
export interface Place {
  position: number;
  /** Position of what it answers; null for the opening post. */
  parent: number | null;
  path: string;
  depth: number;
  children: number;
  descendants: number;
}

/** Share of replies that answer the opening post. */
const TO_OPENING = 0.4;
/** Others answer one of this many latest posts. */
const RECENT = 30;
/** Levels that the order of the tree knows. */
const DEEPEST = 64;

/** The server's writing of a position in a path: the number of its digits and the digits. */
const segment = (position: number): string => `${String(position).length}${position}`;

/** A topic's tree: what people answer is mostly the opening post or something recent. */
export function makeTree(random: Random, replies: number): Place[] {
  const places: Place[] = [{ position: 0, parent: null, path: '', depth: 0, children: 0, descendants: 0 }];
  for (let position = 1; position <= replies; position++) {
    const recent = Math.max(0, position - 1 - Math.floor(random() * RECENT));
    const above = places[random() < TO_OPENING ? 0 : recent]!;
    const parent = above.depth < DEEPEST ? above : places[0]!;
    places.push({ position, parent: parent.position, path: parent.path + segment(position), depth: parent.depth + 1, children: 0, descendants: 0 });
    parent.children += 1;
    for (let up: Place | undefined = parent; up; up = up.parent === null ? undefined : places[up.parent]) up.descendants += 1;
  }
  return places;
}
