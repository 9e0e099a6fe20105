/** The moderators' shortcuts: one key each, off inside fields and where one is about to write. */
export const ROOM_KEYS = {
  give: 'g', next: 'n', thank: 't', extend: 'e', item: 'i', pause: 'p', queue: 'q', lock: 'l', people: 'u', agenda: 'a', end: 'x', keys: 'h',
} as const;
export type RoomKey = keyof typeof ROOM_KEYS;
export const ROOM_KEY_NAMES = Object.keys(ROOM_KEYS) as RoomKey[];

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog, [data-writing]';
const OFF = 'minga-room-keys';

/** The shortcut that a press asks for; undefined for typing, for what browsers use, and where shortcuts were turned off. */
export function roomKeyFor(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target' | 'defaultPrevented'>): RoomKey | undefined {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return undefined;
  return ROOM_KEY_NAMES.find((name) => ROOM_KEYS[name] === event.key.toLowerCase());
}

/** Single keys may be in the way of who speaks to their device: they can be turned off in this browser. */
export const keysAreOn = (storage: Pick<Storage, 'getItem'>): boolean => storage.getItem(OFF) === null;
export function turnKeys(storage: Pick<Storage, 'setItem' | 'removeItem'>, on: boolean): void {
  if (on) storage.removeItem(OFF);
  else storage.setItem(OFF, 'off');
}
