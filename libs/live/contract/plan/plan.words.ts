/** A line that says where: a room, a building, a city. */
export const PLACE_LENGTH = 300;
export const LINK_LENGTH = 500;
/** Longer names of zones there are none. */
export const ZONE_LENGTH = 64;
/** Documents of an item, or of the whole session. */
export const MOST_LINKS = 10;
/** A room that holds more is another kind of meeting. */
export const LARGEST_CAPACITY = 10_000;
/** Whoever calls at once begins at once; earlier than this is a slip of the pen. */
export const EARLIEST_MS = 60 * 60_000;
/** So far ahead nobody plans; further is a slip of the pen. */
export const FURTHEST_DAYS = 3 * 366;
/** What a new session begins with. */
export const USUAL_MINUTES = 60;
export const USUAL_ITEM_MINUTES = 15;

/** What the wall clock of the zone makes of the time that was typed: it is there once, not at all (`gap`) or twice (`overlap`). */
export const WALL_CLOCKS = ['plain', 'gap', 'overlap'] as const;
export type WallClock = (typeof WALL_CLOCKS)[number];
