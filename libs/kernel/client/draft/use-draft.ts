import { useCallback, useEffect, useRef, useState } from 'react';
import { useAccount } from '../page/environment';
import { DraftStore, type Draft } from './store';

/** Typing is written down after this pause, and at once when the page is left. */
const BROWSER_MS = 300;
const SERVER_MS = 3_000;

export interface DraftOptions {
  /** What to begin with when this browser holds nothing newer, such as the server's draft. */
  initial?: Draft;
  /** Keeps the draft elsewhere too; called with the text after a pause. What it throws is tried again with the next change. */
  sync?(text: string): Promise<unknown>;
}

export interface DraftHandle {
  text: string;
  /** Takes each change of the field. */
  change(text: string): void;
  /** After sending or discarding. Gives nothing to `sync`: whoever discards tells the server by its own way. */
  clear(): void;
  /** When this browser last kept it; null before. */
  savedAt: Date | null;
  /** The text could not be kept in this browser. */
  unsaved: boolean;
}

const storeOf = (): DraftStore => new DraftStore(localStorage);

function newest(kept: Draft | undefined, initial: Draft | undefined): string {
  if (kept && initial) return kept.at >= initial.at ? kept.text : initial.text;
  return (kept ?? initial)?.text ?? '';
}

/**
 * Text being written under a key such as `reply:POST_ID`, kept by this browser for this person. On the server and at
 * hydration it is `initial`; what this browser kept appears right after.
 */
export function useDraft(key: string, { initial, sync }: DraftOptions = {}): DraftHandle {
  const owner = useAccount()?.id ?? 'guest';
  const name = `${owner}:${key}`;
  const [text, setText] = useState(initial?.text ?? '');
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const dirty = useRef<string | null>(null);
  const timers = useRef<{ browser?: ReturnType<typeof setTimeout>; server?: ReturnType<typeof setTimeout> }>({});
  const latestSync = useRef(sync);
  useEffect(() => {
    latestSync.current = sync;
  });

  const save = useCallback(() => {
    if (dirty.current === null) return;
    const kept = storeOf().write(name, dirty.current);
    dirty.current = null;
    setUnsaved(!kept);
    if (kept) setSavedAt(new Date());
  }, [name]);

  useEffect(() => {
    const held = timers.current;
    if (dirty.current === null) setText(newest(storeOf().read(name), initial));
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      clearTimeout(held.browser);
      clearTimeout(held.server);
      save();
    };
    // `initial` is what the key began with: a later answer of the server must not replace what is being typed.
  }, [name, save]);

  const change = useCallback(
    (next: string) => {
      setText(next);
      dirty.current = next;
      clearTimeout(timers.current.browser);
      clearTimeout(timers.current.server);
      timers.current.browser = setTimeout(save, BROWSER_MS);
      if (latestSync.current) timers.current.server = setTimeout(() => void latestSync.current?.(next).catch(() => undefined), SERVER_MS);
    },
    [save],
  );
  const clear = useCallback(() => {
    dirty.current = null;
    clearTimeout(timers.current.browser);
    clearTimeout(timers.current.server);
    storeOf().remove(name);
    setText('');
    setSavedAt(null);
  }, [name]);
  return { text, change, clear, savedAt, unsaved };
}
