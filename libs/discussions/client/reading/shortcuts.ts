/** What a single key can do on a topic's page, in the order in which it is listed. */
export const SHORTCUTS = ['next', 'previous', 'unread', 'reply', 'help'] as const;
export type Shortcut = (typeof SHORTCUTS)[number];

export interface Bindings {
  on: boolean;
  keys: Record<Shortcut, string>;
}
export const DEFAULT_BINDINGS: Bindings = { on: true, keys: { next: 'j', previous: 'k', unread: 'n', reply: 'r', help: '?' } };

const PLACE = 'minga:shortcuts';

/** What this browser keeps; whatever is missing or unreadable is as it came. */
export function readBindings(storage: Pick<Storage, 'getItem'>): Bindings {
  try {
    const stored = JSON.parse(storage.getItem(PLACE) ?? 'null') as Partial<Bindings> | null;
    if (typeof stored?.on !== 'boolean' || typeof stored.keys !== 'object') return DEFAULT_BINDINGS;
    const keys = { ...DEFAULT_BINDINGS.keys };
    for (const name of SHORTCUTS) if (isKey(stored.keys[name])) keys[name] = stored.keys[name];
    return { on: stored.on, keys };
  } catch {
    return DEFAULT_BINDINGS;
  }
}

/** False when the browser would not keep it. */
export function writeBindings(storage: Pick<Storage, 'setItem'>, bindings: Bindings): boolean {
  try {
    storage.setItem(PLACE, JSON.stringify(bindings));
    return true;
  } catch {
    return false;
  }
}

/** One printable character: what a shortcut may be. */
export const isKey = (key: unknown): key is string => typeof key === 'string' && [...key].length === 1 && key.trim() !== '';

/** Gives an act a key; who had it before takes the other's, so that no key does two things. */
export function rebind(bindings: Bindings, name: Shortcut, key: string): Bindings {
  if (!isKey(key)) return bindings;
  const wanted = key.toLowerCase();
  const holder = SHORTCUTS.find((other) => bindings.keys[other] === wanted);
  const keys = { ...bindings.keys, [name]: wanted };
  if (holder && holder !== name) keys[holder] = bindings.keys[name];
  return { ...bindings, keys };
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'>;

/** True where a key is text or moves within something: shortcuts are off there. */
export function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('input, textarea, select, [contenteditable="true"], [role^="menu"], [role="listbox"], dialog') !== null;
}

/** The act that a key asks for; undefined when it asks for none. */
export function shortcutFor(press: KeyPress, { on, keys }: Bindings): Shortcut | undefined {
  if (!on || press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey || takesKeys(press.target)) return undefined;
  const key = press.key.toLowerCase();
  return SHORTCUTS.find((name) => keys[name] === key);
}
